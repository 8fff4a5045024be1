package kz.alatau.portal.web.map;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;

import org.springframework.stereotype.Component;

/**
 * The zones of a plan version, ready to be drawn. The zones of a version never change, so
 * they are read and projected once.
 */
@Component
class PlanLayer {

	private static final int KEPT = 4;

	/** More borders than these cannot be told apart on a map of the city. */
	private static final int MOST_OUTLINES = 600;

	private final MasterPlan plan;

	private final Map<Integer, List<DrawnZone>> known = Collections
		.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<Integer, List<DrawnZone>> eldest) {
				return size() > KEPT;
			}

		});

	PlanLayer(MasterPlan plan) {
		this.plan = plan;
	}

	void draw(MapDrawing drawing) {
		this.plan.current().ifPresent((version) -> draw(drawing, version.number()));
	}

	void draw(MapDrawing drawing, int version) {
		zones(version).forEach((zone) -> drawing.area(zone.styles(), zone.boundary()));
	}

	private List<DrawnZone> zones(int version) {
		List<DrawnZone> zones = this.known.get(version);
		if (zones == null) {
			zones = read(version);
			this.known.put(version, zones);
		}
		return zones;
	}

	/** The least strict first, so that the strictest lies on top, as it counts. */
	private List<DrawnZone> read(int version) {
		List<PlanZone> zones = this.plan.zones(version);
		Map<Disposition, List<ProjectedBoundary>> byDisposition = zones.stream()
			.collect(Collectors.groupingBy(PlanZone::disposition,
					() -> new TreeMap<>(Comparator.<Disposition>naturalOrder().reversed()),
					Collectors.mapping((zone) -> zone.boundary().project(), Collectors.toList())));
		boolean merged = zones.size() > MOST_OUTLINES;
		return byDisposition.entrySet()
			.stream()
			.flatMap((entry) -> outlines(entry.getValue(), merged)
				.map((outline) -> new DrawnZone("zone zone-" + entry.getKey(), outline)))
			.toList();
	}

	private static Stream<ProjectedBoundary> outlines(List<ProjectedBoundary> boundaries, boolean merged) {
		return merged ? Stream.of(Overlay.union(boundaries)) : boundaries.stream();
	}

	private record DrawnZone(String styles, ProjectedBoundary boundary) {
	}

}
