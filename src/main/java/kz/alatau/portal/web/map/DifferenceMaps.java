package kz.alatau.portal.web.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	private final Map<Pair, List<Drawn>> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Pair, List<Drawn>> eldest) {
			return size() > KEPT;
		}

	});

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
			List<Drawn> zones = drawn(new Pair(from, to));
			zones.forEach((zone) -> drawing.area(zone.styles(), zone.boundary()));
			boolean schematicVillages = Maps.villages(drawing, villages);
			return drawing
				.picture(schematicVillages || isSchematic(city) || zones.stream().anyMatch((zone) -> zone.schematic()));
		});
	}

	private List<Drawn> drawn(Pair pair) {
		List<Drawn> drawn = this.known.get(pair);
		if (drawn == null) {
			drawn = draw(pair);
			this.known.put(pair, drawn);
		}
		return drawn;
	}

	private List<Drawn> draw(Pair pair) {
		ChangedCodes codes = this.comparison.changedCodes(pair.from(), pair.to());
		List<Drawn> drawn = new ArrayList<>(draw("zone-removed", pair.from(), codes.removed()));
		drawn.addAll(draw("zone-changed", pair.to(), codes.changed()));
		drawn.addAll(draw("zone-added", pair.to(), codes.added()));
		return List.copyOf(drawn);
	}

	private List<Drawn> draw(String styles, int version, List<String> codes) {
		List<PlanZone> zones = codes.isEmpty() ? List.of() : this.plan.zones(version, codes);
		boolean schematic = zones.stream().anyMatch((zone) -> zone.basis() == Basis.SCHEMATIC);
		List<ProjectedBoundary> boundaries = zones.stream().map((zone) -> zone.boundary().project()).toList();
		List<ProjectedBoundary> outlines = (boundaries.size() > MOST_OUTLINES) ? List.of(Overlay.union(boundaries))
				: boundaries;
		return outlines.stream().map((outline) -> new Drawn(styles, outline, schematic)).toList();
	}

	private static boolean isSchematic(CityBoundary city) {
		return city.basis() == Basis.SCHEMATIC;
	}

	private record Pair(int from, int to) {
	}

	private record Drawn(String styles, ProjectedBoundary boundary, boolean schematic) {
	}

}
