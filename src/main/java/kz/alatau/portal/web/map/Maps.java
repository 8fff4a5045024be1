package kz.alatau.portal.web.map;

import java.util.List;
import java.util.Optional;

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

	/**
	 * The city with its districts and villages and the plan in force; empty until its
	 * boundary is known.
	 */
	public Optional<MapPicture> city(List<VillageProfile> villages) {
		PlanVersionSummary version = this.plan.current().orElse(null);
		return this.plan.city().map((city) -> picture(city, this.plan.districts(), villages, version));
	}

	/** The same with one version of the plan. */
	public Optional<MapPicture> version(PlanVersionSummary version, List<VillageProfile> villages) {
		return this.plan.city().map((city) -> picture(city, List.of(), villages, version));
	}

	private MapPicture picture(CityBoundary city, List<PlanDistrict> districts, List<VillageProfile> villages,
			@Nullable PlanVersionSummary version) {
		ProjectedBoundary boundary = city.boundary().project();
		MapDrawing drawing = new MapDrawing(boundary.extent().grow(CITY_MARGIN)).area("city", boundary);
		boolean schematicZones = zones(drawing, version);
		districts.forEach((district) -> drawing.area("district", district.boundary().project()));
		boolean schematicVillages = villages(drawing, villages);
		return drawing.picture(schematicZones || schematicVillages || isSchematic(city, districts));
	}

	/**
	 * A district with the zones and villages in it.
	 * @param version of the plan to draw, if there is one
	 */
	public MapPicture district(PlanDistrict district, List<VillageProfile> villages,
			@Nullable PlanVersionSummary version) {
		ProjectedBoundary boundary = district.boundary().project();
		MapDrawing drawing = new MapDrawing(boundary.extent().grow(CITY_MARGIN)).area("city", boundary);
		boolean schematicZones = zones(drawing, version);
		drawing.area("district", boundary);
		boolean schematicVillages = villages(drawing, villages);
		return drawing.picture(schematicZones || schematicVillages || district.basis() == Basis.SCHEMATIC);
	}

	/**
	 * A village and the zones around it.
	 * @param plan the version to draw, if there is one
	 */
	public MapPicture village(VillageProfile village, @Nullable PlanVersionSummary plan) {
		ProjectedBoundary boundary = village.boundary().project();
		MapDrawing drawing = new MapDrawing(boundary.extent().grow(VILLAGE_MARGIN));
		boolean schematicZones = zones(drawing, plan);
		drawing.area("chosen", boundary, null, village.name());
		drawing.label("label", boundary.representativePoint(), village.name());
		return drawing.picture(schematicZones || village.geometryBasis() == Basis.SCHEMATIC);
	}

	private boolean zones(MapDrawing drawing, @Nullable PlanVersionSummary version) {
		return version != null && this.layer.draw(drawing, version.number());
	}

	/** Draws villages and tells whether any to be seen is only schematic. */
	static boolean villages(MapDrawing drawing, List<VillageProfile> villages) {
		boolean schematic = false;
		for (VillageProfile village : villages) {
			ProjectedBoundary boundary = village.boundary().project();
			drawing.area("village", boundary, "/villages/" + village.slug(), village.name());
			drawing.label("label", boundary.representativePoint(), village.name());
			schematic |= village.geometryBasis() == Basis.SCHEMATIC && drawing.shows(boundary);
		}
		return schematic;
	}

	private static boolean isSchematic(CityBoundary city, List<PlanDistrict> districts) {
		return city.basis() == Basis.SCHEMATIC
				|| districts.stream().anyMatch((district) -> district.basis() == Basis.SCHEMATIC);
	}

}
