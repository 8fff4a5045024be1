package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.geo.RandomShapes;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/**
 * A plan as bad as plans get: zones that are slivers, touch, nearly touch, lie on one
 * another or cross themselves, and homes that stand on their corners.
 */
final class RandomPlan {

	private static final List<Phase> PHASES = List.of(new Phase(2026, 2030), new Phase(2026, 2040),
			new Phase(2031, 2040));

	private final Random random;

	private final RandomShapes shapes;

	private final List<ProjectedBoundary> drawn = new ArrayList<>();

	RandomPlan(int seed) {
		this.random = new Random(seed);
		this.shapes = new RandomShapes(seed);
	}

	ExposureInputs inputs() {
		ProjectedBoundary village = this.shapes.boundary();
		this.drawn.add(village);
		List<Zone> zones = new ArrayList<>();
		for (int i = 0; i < 1 + this.random.nextInt(6); i++) {
			zones.add(zone("Z" + i));
		}
		List<ProjectedBoundary> fields = new ArrayList<>();
		for (int i = 0; i < this.random.nextInt(3); i++) {
			fields.add(this.shapes.boundary());
		}
		return new ExposureInputs(zones, List.of(new District("D", this.shapes.boundary())),
				List.of(new Settlement(new VillageCode("000000001"), this.random.nextInt(3_000), village, dwellings(),
						fields, new InputBasis(Basis.PRESS, Basis.PRESS, null, null))));
	}

	/** A neighbour of something drawn before. */
	private Zone zone(String code) {
		return zone(code, pick(this.drawn));
	}

	Zone zone(String code, ProjectedBoundary besides) {
		ProjectedBoundary boundary = this.shapes.neighbour(besides);
		this.drawn.add(boundary);
		return new Zone(code, pick(List.of(Disposition.values())), pick(PHASES), Basis.PRESS, boundary);
	}

	private List<Dwelling> dwellings() {
		List<Dwelling> dwellings = new ArrayList<>();
		int count = (this.random.nextInt(6) == 0) ? 0 : 12;
		for (int i = 0; i < count; i++) {
			double[] ring = pick(pick(this.drawn).rings(0));
			int corner = this.random.nextInt(ring.length / 2);
			dwellings.add(new Dwelling(1 + this.random.nextInt(4), footprint(ring[2 * corner], ring[2 * corner + 1])));
		}
		return dwellings;
	}

	/** A corner of it, its middle or nothing of it stands on the place. */
	private Footprint footprint(double east, double north) {
		if (this.random.nextInt(5) == 0) {
			return Footprint.ofWkt("POINT (" + east + " " + north + ")");
		}
		double west = east - 5 * this.random.nextInt(4);
		double south = north - 5 * this.random.nextInt(4);
		return Footprint.ofWkt(TestPlan.box(west, south, west + 10, south + 10));
	}

	private <T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
