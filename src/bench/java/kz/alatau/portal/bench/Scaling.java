package kz.alatau.portal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.exposure.ExposureInputs;
import kz.alatau.portal.exposure.ExposureModel;

/** The whole method as the dwellings grow, each size in a JVM of its own. */
final class Scaling {

	static final String HEAP = "-Xmx1500m";

	private static final double MEBIBYTE = 1024 * 1024;

	private Scaling() {
	}

	/** Runs a size in a JVM with a heap of 1500 MiB and returns its line. */
	static String fork(int dwellings) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(
				List.of(System.getProperty("java.home") + "/bin/java", HEAP, "-XX:+UseParallelGC", "-cp",
						System.getProperty("java.class.path"), Scaling.class.getName(), String.valueOf(dwellings)))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String line = new String(process.getInputStream().readAllBytes()).strip();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(dwellings + " dwellings failed in " + HEAP);
		}
		return line;
	}

	/** Prints: dwellings, best milliseconds, MiB of inputs, MiB of heap at most. */
	public static void main(String[] arguments) {
		int dwellings = Integer.parseInt(arguments[0]);
		ExposureInputs inputs = ModelInputs.of(BenchTables.of(dwellings));
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		double read = (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		double best = Double.POSITIVE_INFINITY;
		for (int i = 0; i < Math.clamp(4_000_000 / dwellings, 5, 40); i++) {
			ExposureInputs fresh = ModelInputs.fresh(inputs);
			long start = System.nanoTime();
			ExposureModel.of(fresh);
			best = Math.min(best, (System.nanoTime() - start) / 1e6);
		}
		long peak = pools().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.out.printf(Locale.ROOT, "%d %.1f %.0f %.0f%n", dwellings, best, read, peak / MEBIBYTE);
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
