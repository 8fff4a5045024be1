package kz.alatau.portal.bench;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** The area that each zone has of many places: what all contestants must find. */
final class ZoneSums {

	private static final int PLACES_A_TASK = 2_000;

	private ZoneSums() {
	}

	/** Finds the zones near a place. */
	interface Near<P> {

		List<Integer> zones(P place);

	}

	/**
	 * Adds up by zone, on all cores.
	 * @param area shared by a place and a zone, by its number
	 */
	static <P> double[] of(List<P> places, int zones, Near<P> near, ToDoubleBiFunction<P, Integer> area) {
		int aTask = Math.clamp(places.size() / 16, 1, PLACES_A_TASK);
		int tasks = (places.size() + aTask - 1) / aTask;
		return IntStream.range(0, tasks).parallel().mapToObj((task) -> {
			double[] sums = new double[zones];
			for (P place : places.subList(task * aTask, Math.min(places.size(), (task + 1) * aTask))) {
				for (int zone : near.zones(place)) {
					sums[zone] += area.applyAsDouble(place, zone);
				}
			}
			return sums;
		}).reduce(new double[zones], ZoneSums::added);
	}

	private static double[] added(double[] one, double[] other) {
		double[] sum = one.clone();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += other[i];
		}
		return sum;
	}

}
