package kz.alatau.portal.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Basis;

import org.springframework.stereotype.Component;

/**
 * The zones of a plan version, ready to be drawn. The zones of a version never change, so
 * they are drawn once for each picture.
 */
@Component
class PlanLayer {

	private static final int PICTURES = 64;

	/** More borders than these cannot be told apart on a map. */
	private static final int MOST_OUTLINES = 600;

	private final MasterPlan plan;

	private final MapLayer.Cache<View> drawn = new MapLayer.Cache<>(PICTURES);

	/** The maps of one version are asked for one after the other. */
	private volatile Zones latest = new Zones(0, Map.of());

	PlanLayer(MasterPlan plan) {
		this.plan = plan;
	}

	/** Draws a version and tells whether any zone to be seen is only schematic. */
	boolean draw(MapDrawing drawing, int version) {
		View view = new View(version, drawing.extent());
		MapLayer layer = this.drawn.get(view, () -> layer(view));
		drawing.add(layer);
		return layer.schematic();
	}

	/** The least strict first, so that the strictest lies on top, as it counts. */
	private MapLayer layer(View view) {
		MapDrawing drawing = new MapDrawing(view.extent());
		Map<Look, List<ProjectedBoundary>> seen = new TreeMap<>();
		zones(view.version())
			.forEach((look, boundaries) -> seen.put(look, boundaries.stream().filter(drawing::shows).toList()));
		seen.values().removeIf(List::isEmpty);
		boolean merged = seen.values().stream().mapToInt(List::size).sum() > MOST_OUTLINES;
		seen.forEach((look, boundaries) -> outlines(boundaries, merged)
			.forEach((outline) -> drawing.area(look.styles(), outline)));
		return drawing.layer(seen.keySet().stream().anyMatch(Look::schematic));
	}

	private static Stream<ProjectedBoundary> outlines(List<ProjectedBoundary> boundaries, boolean merged) {
		return merged ? Stream.of(Overlay.union(boundaries)) : boundaries.stream();
	}

	private Map<Look, List<ProjectedBoundary>> zones(int version) {
		Zones known = this.latest;
		if (known.version() != version) {
			known = new Zones(version,
					this.plan.zones(version)
						.stream()
						.collect(Collectors.groupingBy(Look::of,
								Collectors.mapping((zone) -> zone.boundary().project(), Collectors.toList()))));
			this.latest = known;
		}
		return known.zones();
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

	private record View(int version, Extent extent) {
	}

	private record Zones(int version, Map<Look, List<ProjectedBoundary>> zones) {
	}

}
