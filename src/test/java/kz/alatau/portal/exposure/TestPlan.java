package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;

/** A small made-up plan on the plane: well-known text, in metres. */
final class TestPlan {

	static final Phase FIRST = new Phase(2026, 2030);

	private final List<Zone> zones = new ArrayList<>();

	private final List<District> districts = new ArrayList<>();

	private TestPlan() {
	}

	static TestPlan empty() {
		return new TestPlan();
	}

	TestPlan acquired(String wkt) {
		return zone(Disposition.ACQUIRED, wkt);
	}

	TestPlan partial(String wkt) {
		return zone(Disposition.PARTIAL, wkt);
	}

	TestPlan undecided(String wkt) {
		return zone(Disposition.UNDECIDED, wkt);
	}

	TestPlan zone(Disposition disposition, String wkt) {
		return zone(disposition, FIRST, wkt);
	}

	TestPlan zone(Disposition disposition, Phase phase, String wkt) {
		return zone(disposition, phase, Basis.PUBLISHED, wkt);
	}

	TestPlan zone(Disposition disposition, Phase phase, Basis basis, String wkt) {
		this.zones.add(new Zone("Z" + this.zones.size(), disposition, phase, basis, ProjectedBoundary.ofWkt(wkt)));
		return this;
	}

	TestPlan district(String code, String wkt) {
		this.districts.add(new District(code, ProjectedBoundary.ofWkt(wkt)));
		return this;
	}

	/** The result of one village. */
	VillageExposure expose(TestVillage village) {
		return exposeAll(village).villages().getFirst();
	}

	PlanExposure exposeAll(TestVillage... villages) {
		return ExposureCalculator.expose(inputs(villages));
	}

	ExposureInputs inputs(TestVillage... villages) {
		List<Settlement> settlements = new ArrayList<>();
		for (TestVillage village : villages) {
			settlements.add(village.settlement(settlements.size()));
		}
		return new ExposureInputs(this.zones, this.districts, settlements);
	}

	/** A rectangle as well-known text. */
	static String box(double west, double south, double east, double north) {
		return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north);
	}

}
