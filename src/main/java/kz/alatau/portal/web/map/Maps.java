package kz.alatau.portal.web.map;

import java.util.List;
import java.util.Optional;

import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.CityBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The maps of the portal: the whole city, one district, one village. */
@Component
public class Maps {

	private static final double CITY_MARGIN = 1_500;

	private static final double VILLAGE_MARGIN = 900;

	private final MasterPlan plan;

	private final PlanLayer layer;

	Maps(MasterPlan plan, PlanLayer layer) {
		this.plan = plan;
		this.layer = layer;
	}

	/** The city with its districts and villages; empty until its boundary is known. */
	public Optional<MapPicture> city(List<VillageProfile> villages) {
		return this.plan.city().map((city) -> {
			ProjectedBoundary boundary = city.boundary().project();
			MapDrawing drawing = new MapDrawing(boundary.extent().grow(CITY_MARGIN)).area("city", boundary);
			this.layer.draw(drawing);
			List<PlanDistrict> districts = this.plan.districts();
			districts.forEach((district) -> drawing.area("district", district.boundary().project()));
			villages(drawing, villages);
			return drawing.picture(isSchematic(city, districts));
		});
	}

	/** A district with the zones and villages in it. */
	public MapPicture district(PlanDistrict district, List<VillageProfile> villages) {
		ProjectedBoundary boundary = district.boundary().project();
		MapDrawing drawing = new MapDrawing(boundary.extent().grow(CITY_MARGIN)).area("city", boundary);
		this.layer.draw(drawing);
		drawing.area("district", boundary);
		villages(drawing, villages);
		return drawing.picture(district.basis() == Basis.SCHEMATIC);
	}

	/**
	 * A village and the zones around it.
	 * @param plan the version to draw, if there is one
	 */
	public MapPicture village(VillageProfile village, @Nullable PlanVersionSummary plan) {
		ProjectedBoundary boundary = village.boundary().project();
		Extent extent = boundary.extent().grow(VILLAGE_MARGIN);
		MapDrawing drawing = new MapDrawing(extent);
		if (plan != null) {
			this.layer.draw(drawing, plan.number());
		}
		drawing.area("chosen", boundary, null, village.name());
		drawing.label("label", boundary.representativePoint(), village.name());
		return drawing.picture(village.geometryBasis() == Basis.SCHEMATIC);
	}

	static void villages(MapDrawing drawing, List<VillageProfile> villages) {
		for (VillageProfile village : villages) {
			ProjectedBoundary boundary = village.boundary().project();
			drawing.area("village", boundary, "/villages/" + village.slug(), village.name());
			drawing.label("label", boundary.representativePoint(), village.name());
		}
	}

	private static boolean isSchematic(CityBoundary city, List<PlanDistrict> districts) {
		return city.basis() == Basis.SCHEMATIC
				|| districts.stream().anyMatch((district) -> district.basis() == Basis.SCHEMATIC);
	}

}
