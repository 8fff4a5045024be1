package kz.alatau.portal.web.map;

import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;

import org.springframework.stereotype.Component;

/**
 * The zones of the plan version in force, ready to be drawn. A published version never
 * changes, so it is read and projected once.
 */
@Component
class PlanLayer {

	private static final Layer EMPTY = new Layer(0, List.of());

	private final MasterPlan plan;

	private volatile Layer latest = EMPTY;

	PlanLayer(MasterPlan plan) {
		this.plan = plan;
	}

	void draw(MapDrawing drawing) {
		this.plan.current().ifPresent((version) -> draw(drawing, version.number()));
	}

	void draw(MapDrawing drawing, int version) {
		layer(version).zones().forEach((zone) -> drawing.area(zone.styles(), zone.boundary()));
	}

	private Layer layer(int version) {
		Layer known = this.latest;
		if (known.version() == version) {
			return known;
		}
		Layer read = new Layer(version, read(version));
		this.latest = read;
		return read;
	}

	/** The least strict first, so that the strictest lies on top, as it counts. */
	private List<DrawnZone> read(int version) {
		return this.plan.zones(version)
			.stream()
			.sorted(Comparator.comparing(PlanZone::disposition).reversed())
			.map((zone) -> new DrawnZone("zone zone-" + zone.disposition(), zone.boundary().project()))
			.toList();
	}

	private record Layer(int version, List<DrawnZone> zones) {
	}

	private record DrawnZone(String styles, ProjectedBoundary boundary) {
	}

}
