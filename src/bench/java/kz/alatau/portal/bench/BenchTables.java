package kz.alatau.portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables of a made-up plan, written by {@code gen_overlay.py}: zones (id, phase,
 * polygon), villages (id, polygon), buildings (id, village, persons, polygon), in metres.
 */
record BenchTables(Path directory) {

	private static final Path ROOT = Path.of("target", "bench");

	/** 60 by 60 zones over 40 km by 40 km, and 200 villages. */
	static BenchTables of(int buildings) {
		Path directory = ROOT.resolve("plan-" + buildings);
		if (!Files.exists(directory.resolve("done"))) {
			generate(directory, buildings);
		}
		return new BenchTables(directory);
	}

	private static void generate(Path directory, int buildings) {
		try (InputStream script = BenchTables.class.getResourceAsStream("/gen_overlay.py")) {
			Files.createDirectories(directory);
			Path copy = ROOT.resolve("gen_overlay.py");
			Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
			int exit = new ProcessBuilder("python3", copy.toString(), directory.toString(), "60", "200",
					String.valueOf(buildings), "1")
				.inheritIO()
				.start()
				.waitFor();
			if (exit != 0) {
				throw new IllegalStateException("gen_overlay.py ended with " + exit);
			}
			Files.createFile(directory.resolve("done"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Every row of a table, read one by one. */
	<T> List<T> rows(String table, Function<String[], T> row) {
		try (Stream<String> lines = Files.lines(file(table))) {
			return lines.map((line) -> row.apply(line.split(";"))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The dwellings village by village, as both contestants store them. */
	<T> List<T> dwellings(Function<String, T> ofWkt) {
		return rows("buildings", (row) -> row).stream()
			.sorted(Comparator.comparingInt((row) -> Integer.parseInt(row[1])))
			.map((row) -> ofWkt.apply(row[row.length - 1]))
			.toList();
	}

	/** The polygons of a table. */
	<T> List<T> polygons(String table, Function<String, T> ofWkt) {
		return rows(table, (row) -> ofWkt.apply(row[row.length - 1]));
	}

	Path file(String table) {
		return this.directory.resolve(table + ".csv");
	}

}
