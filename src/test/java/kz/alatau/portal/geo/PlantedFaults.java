package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.TestFile;

/**
 * A plan made up for a test: so many zones, of which so many have one fault each, of all
 * kinds in turn, at places that follow from the seed.
 *
 * @param content the file
 * @param faults what is wrong in it, in its order
 */
public record PlantedFaults(String content, List<Planted> faults) {

	/** One fault that was planted, as a list of faults must show it. */
	public record Planted(int feature, String code, String field, Kind kind) {

		public static Planted of(ImportFault fault) {
			return new Planted(fault.place().number(), fault.place().code(), fault.field(), fault.kind());
		}

	}

	/**
	 * Builds a plan.
	 * @param zones how many zones
	 * @param faults how many of them have a fault; fewer than zones
	 */
	public static PlantedFaults plan(int zones, int faults, long seed) {
		List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(2, zones).boxed().toList());
		Collections.shuffle(numbers, new Random(seed));
		PlantedZone[] all = IntStream.rangeClosed(1, zones).mapToObj(PlantedZone::new).toArray(PlantedZone[]::new);
		List<Planted> planted = new ArrayList<>();
		for (int i = 0; i < faults; i++) {
			int number = numbers.get(i);
			PlantedZone zone = all[number - 1];
			PlantedZone.Fault fault = PlantedZone.FAULTS.get(i % PlantedZone.FAULTS.size());
			fault.spoil().accept(zone);
			planted.add(new Planted(number, zone.code(), fault.field(), fault.kind()));
		}
		planted.sort(Comparator.comparingInt(Planted::feature));
		String features = IntStream.range(0, zones).mapToObj((i) -> all[i].json()).collect(Collectors.joining(",\n"));
		return new PlantedFaults("{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}", planted);
	}

	public DataFile file() {
		return TestFile.of("planted.geojson", this.content);
	}

}
