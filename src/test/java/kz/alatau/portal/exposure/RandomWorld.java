package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/**
 * A small world made up from a seed: a few villages of homes, points and fields under
 * zones that overlap, have holes or fall apart in two.
 */
final class RandomWorld {

	private static final double EAST = 680_000;

	private static final double NORTH = 4_840_000;

	/** Metres in which the centres of all things lie. */
	private static final double SIZE = 2_000;

	private static final List<Phase> PHASES = List.of(new Phase(2026, 2030), new Phase(2026, 2040),
			new Phase(2031, 2040), new Phase(2041, 2050));

	private final Random random;

	RandomWorld(int seed) {
		this.random = new Random(seed);
	}

	ExposureInputs inputs() {
		List<Zone> zones = some(1, 12, (number) -> zone("Z" + number));
		List<District> districts = some(0, 3, (number) -> new District("D" + number, land(900)));
		return new ExposureInputs(zones, districts, some(1, 3, this::settlement));
	}

	Zone zone(String code) {
		return new Zone(code, pick(List.of(Disposition.values())), pick(PHASES), pick(List.of(Basis.values())),
				land(800));
	}

	private Settlement settlement(int number) {
		List<Dwelling> dwellings = (this.random.nextInt(5) == 0) ? List.of() : some(1, 25, (each) -> dwelling());
		return new Settlement(new VillageCode("%09d".formatted(number)), this.random.nextInt(3_000),
				ProjectedBoundary.ofWkt("POLYGON (" + star(place(), place(), 700, false) + ")"), dwellings,
				some(0, 4, (each) -> land(500)),
				new InputBasis(pick(List.of(Basis.values())), Basis.PUBLISHED, null, null));
	}

	private Dwelling dwelling() {
		double east = EAST + place();
		double north = NORTH + place();
		String wkt = switch (this.random.nextInt(4)) {
			case 0 -> "POINT (" + east + " " + north + ")";
			case 1 -> "POLYGON (" + star(east - EAST, north - NORTH, 60, false) + ")";
			default -> TestPlan.box(east, north, east + 5 + this.random.nextInt(60), north + 8);
		};
		return new Dwelling(1 + this.random.nextInt(4), Footprint.ofWkt(wkt));
	}

	/** A polygon, one with a hole, or two apart. */
	private ProjectedBoundary land(double radius) {
		double east = place();
		double north = place();
		return ProjectedBoundary.ofWkt(switch (this.random.nextInt(4)) {
			case 0 -> "POLYGON (" + star(east, north, radius, true) + ")";
			case 1 -> "MULTIPOLYGON ((" + star(east, north, radius / 2, true) + "), ("
					+ star(east + radius * 1.1, north, radius / 2, false) + "))";
			default -> "POLYGON (" + star(east, north, radius, false) + ")";
		});
	}

	/** The rings of a polygon around a centre that sees all of it. */
	private String star(double east, double north, double radius, boolean hole) {
		int corners = 4 + this.random.nextInt(6);
		double[] angles = IntStream.range(0, corners)
			.mapToDouble((i) -> 2 * Math.PI * (i + 0.8 * this.random.nextDouble()) / corners)
			.toArray();
		double[] radii = IntStream.range(0, corners)
			.mapToDouble((i) -> radius * (0.3 + 0.7 * this.random.nextDouble()))
			.toArray();
		String shell = ring(east, north, angles, radii, 1);
		return hole ? shell + ", " + ring(east, north, angles, radii, 0.4) : shell;
	}

	private static String ring(double east, double north, double[] angles, double[] radii, double scale) {
		List<String> corners = new ArrayList<>();
		for (int i = 0; i <= angles.length; i++) {
			int corner = i % angles.length;
			corners.add(String.format(Locale.ROOT, "%.4f %.4f",
					EAST + east + scale * radii[corner] * Math.cos(angles[corner]),
					NORTH + north + scale * radii[corner] * Math.sin(angles[corner])));
		}
		return "(" + String.join(", ", corners) + ")";
	}

	private double place() {
		return SIZE * this.random.nextDouble();
	}

	private <T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private <T> List<T> some(int least, int most, IntFunction<T> make) {
		int count = least + this.random.nextInt(most - least + 1);
		return IntStream.range(0, count).mapToObj(make).toList();
	}

}
