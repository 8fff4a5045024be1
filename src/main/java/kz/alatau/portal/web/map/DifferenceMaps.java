package kz.alatau.portal.web.map;

import java.util.List;
import java.util.Optional;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.CityBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanComparison;
import kz.alatau.portal.plan.PlanComparison.ChangedCodes;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;

import org.springframework.stereotype.Component;

/**
 * Maps of what one version changes against another. The zones of a version never change,
 * not even those of a draft, so a map is drawn once.
 */
@Component
public class DifferenceMaps {

	private static final double MARGIN = 1_500;

	private static final int KEPT = 8;

	/** More outlines than these cannot be told apart; they are drawn as one area. */
	private static final int MOST_OUTLINES = 400;

	private final MasterPlan plan;

	private final PlanComparison comparison;

	private final Villages villages;

	private final MapLayer.Cache<Pair> drawn = new MapLayer.Cache<>(KEPT);

	DifferenceMaps(MasterPlan plan, PlanComparison comparison, Villages villages) {
		this.plan = plan;
		this.comparison = comparison;
		this.villages = villages;
	}

	/** The city with the zones that differ; empty until its boundary is known. */
	public Optional<MapPicture> difference(int from, int to) {
		return difference(from, to, this.villages.all());
	}

	/** The same for a page that has read the villages. */
	public Optional<MapPicture> difference(int from, int to, List<VillageProfile> villages) {
		return this.plan.city().map((city) -> {
			ProjectedBoundary boundary = city.boundary().project();
			MapDrawing drawing = new MapDrawing(boundary.extent().grow(MARGIN)).area("city", boundary);
			Pair pair = new Pair(from, to, drawing.extent());
			MapLayer zones = this.drawn.get(pair, () -> layer(pair));
			drawing.add(zones);
			boolean schematicVillages = Maps.villages(drawing, villages);
			return drawing.picture(schematicVillages || isSchematic(city) || zones.schematic());
		});
	}

	private MapLayer layer(Pair pair) {
		ChangedCodes codes = this.comparison.changedCodes(pair.from(), pair.to());
		MapDrawing drawing = new MapDrawing(pair.extent());
		boolean removed = draw(drawing, "zone-removed", pair.from(), codes.removed());
		boolean changed = draw(drawing, "zone-changed", pair.to(), codes.changed());
		boolean added = draw(drawing, "zone-added", pair.to(), codes.added());
		return drawing.layer(removed || changed || added);
	}

	/** Draws zones and tells whether any is only schematic. */
	private boolean draw(MapDrawing drawing, String styles, int version, List<String> codes) {
		List<PlanZone> zones = codes.isEmpty() ? List.of() : this.plan.zones(version, codes);
		List<ProjectedBoundary> boundaries = zones.stream().map((zone) -> zone.boundary().project()).toList();
		List<ProjectedBoundary> outlines = (boundaries.size() > MOST_OUTLINES) ? List.of(Overlay.union(boundaries))
				: boundaries;
		outlines.forEach((outline) -> drawing.area(styles, outline));
		return zones.stream().anyMatch((zone) -> zone.basis() == Basis.SCHEMATIC);
	}

	private static boolean isSchematic(CityBoundary city) {
		return city.basis() == Basis.SCHEMATIC;
	}

	private record Pair(int from, int to, Extent extent) {
	}

}
