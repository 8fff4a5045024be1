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
import kz.alatau.portal.shared.Basis;

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

	/** Draws a version and tells whether any zone to be seen is only schematic. */
	boolean draw(MapDrawing drawing, int version) {
		List<DrawnZone> zones = zones(version);
		zones.forEach((zone) -> drawing.area(zone.styles(), zone.boundary()));
		return zones.stream().anyMatch((zone) -> zone.schematic() && drawing.shows(zone.boundary()));
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
		boolean merged = zones.size() > MOST_OUTLINES;
		return zones.stream()
			.collect(Collectors.groupingBy(Look::of, TreeMap::new,
					Collectors.mapping((zone) -> zone.boundary().project(), Collectors.toList())))
			.entrySet()
			.stream()
			.flatMap((entry) -> outlines(entry.getValue(), merged)
				.map((outline) -> new DrawnZone(entry.getKey().styles(), outline, entry.getKey().schematic())))
			.toList();
	}

	private static Stream<ProjectedBoundary> outlines(List<ProjectedBoundary> boundaries, boolean merged) {
		return merged ? Stream.of(Overlay.union(boundaries)) : boundaries.stream();
	}

	/** Zones that can be drawn as one. */
	private record Look(Disposition disposition, boolean schematic) implements Comparable<Look> {

		private static final Comparator<Look> ORDER = Comparator.comparing(Look::disposition)
			.reversed()
			.thenComparing(Look::schematic);

		static Look of(PlanZone zone) {
			return new Look(zone.disposition(), zone.basis() == Basis.SCHEMATIC);
		}

		String styles() {
			return "zone zone-" + this.disposition;
		}

		@Override
		public int compareTo(Look other) {
			return ORDER.compare(this, other);
		}

	}

	private record DrawnZone(String styles, ProjectedBoundary boundary, boolean schematic) {
	}

}
