package kz.alatau.portal.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs everything and prints one table. The first argument, if any, is the JDBC address
 * of a database in which PostGIS may be installed and tables zones, villages and
 * buildings may be replaced.
 */
public final class Benchmarks {

	private static final int ZONES = 3_600;

	private static final int ROUNDS = 6;

	private static final int OURS_A_ROUND = 6;

	private final List<String> lines = new ArrayList<>();

	private final Map<String, Double> ours = new HashMap<>();

	private Benchmarks() {
	}

	public static void main(String[] arguments) throws Exception {
		Benchmarks benchmarks = new Benchmarks();
		benchmarks.incentives();
		benchmarks.jmh();
		if (arguments.length > 0 && !arguments[0].isBlank()) {
			benchmarks.postgis(arguments[0]);
		}
		benchmarks.scaling();
		benchmarks.lines.forEach(System.out::println);
	}

	private void incentives() throws RunnerException {
		line("%nIncentives: a traced assessment of all taxes with and without relief");
		for (RunResult result : new Runner(
				new OptionsBuilder().include(IncentiveBenchmark.class.getName()).shouldFailOnError(true).build())
			.run()) {
			line("  %-20s %10.1f us  +- %.1f", result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore(),
					result.getPrimaryResult().getScoreError());
		}
	}

	private void jmh() throws RunnerException {
		BenchTables.of(OverlayBenchmark.DWELLINGS);
		line("%nOverlay: %,d dwellings and 200 villages by %,d zones; %s, %d cores, Java %s",
				OverlayBenchmark.DWELLINGS, ZONES, System.getProperty("os.arch"),
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		for (RunResult result : new Runner(
				new OptionsBuilder().include(OverlayBenchmark.class.getName()).shouldFailOnError(true).build())
			.run()) {
			String name = result.getPrimaryResult().getLabel();
			double score = result.getPrimaryResult().getScore();
			this.ours.put(name, score);
			line("  %-20s %10.1f ms  +- %.1f", name, score, result.getPrimaryResult().getScoreError());
		}
		line("  plain JTS takes %.1f times as long for dwellings, %.1f times for villages",
				ours("dwellingsJts") / ours("dwellings"), ours("villagesJts") / ours("villages"));
	}

	private void postgis(String url) throws SQLException, IOException {
		BenchTables tables = BenchTables.of(OverlayBenchmark.DWELLINGS);
		List<ProjectedBoundary> zones = tables.polygons("zones", ProjectedBoundary::ofWkt);
		List<Footprint> dwellings = tables.dwellings(Footprint::ofWkt);
		List<ProjectedBoundary> villages = tables.polygons("villages", ProjectedBoundary::ofWkt);
		try (Postgis postgis = new Postgis(url, tables)) {
			compare(postgis, "buildings", zones, (overlay, again) -> overlay.dwellings(dwellings));
			compare(postgis, "villages", zones,
					(overlay, again) -> overlay.villages(again ? OurOverlay.fresh(villages) : villages));
		}
	}

	/**
	 * In turns, so that whatever else the machine does slows down both; the best counts.
	 */
	private void compare(Postgis postgis, String table, List<ProjectedBoundary> zones,
			BiFunction<OurOverlay, Boolean, double[]> question) throws SQLException {
		postgis.chooseWay(table, ZONES);
		OurOverlay built = OurOverlay.build(zones);
		Postgis.Answer theirs = postgis.ask(ZONES);
		double[] sums = question.apply(built, false);
		double best = Double.POSITIVE_INFINITY;
		double bestWithIndex = best;
		for (int round = 0; round < ROUNDS; round++) {
			Postgis.Answer again = postgis.ask(ZONES);
			theirs = (again.milliseconds() < theirs.milliseconds()) ? again : theirs;
			for (int i = 0; i < OURS_A_ROUND; i++) {
				List<ProjectedBoundary> fresh = OurOverlay.fresh(zones);
				best = Math.min(best, milliseconds(() -> question.apply(built, false)));
				bestWithIndex = Math.min(bestWithIndex,
						milliseconds(() -> question.apply(OurOverlay.build(fresh), true)));
			}
		}
		line("PostGIS, %s by zone: %.1f ms; ours %.1f ms, %.1f times as fast; with building the index %.1f ms, %.1f times",
				table, theirs.milliseconds(), best, theirs.milliseconds() / best, bestWithIndex,
				theirs.milliseconds() / bestWithIndex);
		double total = new Postgis.Answer(0, sums).total();
		line("  sums differ by %.1e of a zone at most, by %.1e of the total (%.3f m2)", theirs.worstZone(sums),
				Math.abs(theirs.total() - total) / total, total);
		line("  %s", postgis.bestWay());
	}

	private static double milliseconds(Runnable what) {
		long start = System.nanoTime();
		what.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private void scaling() throws IOException, InterruptedException {
		line("The whole method as the dwellings grow, %s", Scaling.HEAP);
		double before = Double.NaN;
		for (int dwellings : List.of(20_000, 200_000, 2_000_000)) {
			BenchTables.of(dwellings);
			String[] columns = Scaling.fork(dwellings).split(" ");
			double milliseconds = Double.parseDouble(columns[1]);
			line("  %,10d dwellings %10.1f ms, %.1f times the time; inputs %s MiB, heap at most %s MiB", dwellings,
					milliseconds, milliseconds / before, columns[2], columns[3]);
			before = milliseconds;
		}
	}

	private double ours(String name) {
		return this.ours.getOrDefault(name, Double.NaN);
	}

	private void line(String format, Object... arguments) {
		this.lines.add(String.format(Locale.ROOT, format, arguments));
	}

}
