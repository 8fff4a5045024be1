package kz.alatau.portal.geo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TestFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However a file is damaged, there are features or faults and never an exception. */
class GeoJsonFilePropertyTests {

	private static final int ROUNDS = 3_000;

	private static final String[] SCRAPS = { "{", "}", "[", "]", ",", ":", "\"", "null", "NaN", "-Infinity", "1e999",
			"\\", "\u0000", "\uFEFF", "\"type\":", "[[[[", "]]]]", "\"\\ud800\"", "9".repeat(60), "{\"crs\":null}",
			"\"code\":", "[77,43]", "[", "\uD83D\uDE00", "-", ".", "true" };

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 11, 12, 13, 14 })
	void aDamagedFileGivesFeaturesOrFaults(long seed) {
		Random random = new Random(seed);
		byte[] whole = PlantedFaults.plan(12, 6, seed).content().getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < ROUNDS; round++) {
			byte[] damaged = whole;
			for (int i = 0; i <= random.nextInt(3); i++) {
				damaged = damage(damaged, random);
			}
			assertFeaturesOrFaults(damaged);
		}
	}

	private static void assertFeaturesOrFaults(byte[] content) {
		DataFile file = TestFile.of("damaged.geojson", content);
		Faults faults = new Faults(file);
		AtomicInteger features = new AtomicInteger();
		GeoJsonFile.read(file, GeoJsonRules.ANY, faults, Progress.NONE, (feature) -> {
			features.incrementAndGet();
			feature.polygonFields().text("code", 20);
			feature.fields().optionalYear("phase_end");
			assertThat(feature.boundary().geometry().isValid()).isTrue();
		});
		assertThat(features.get() > 0 || faults.any()).isTrue();
		assertThat(faults.all().size()).isEqualTo(faults.count());
		faults.all().forEach((fault) -> assertThat(fault.toString()).doesNotContainPattern("[\\p{Cc}]"));
	}

	private static byte[] damage(byte[] content, Random random) {
		if (content.length == 0) {
			return content;
		}
		int at = random.nextInt(content.length);
		return switch (random.nextInt(5)) {
			case 0 -> Arrays.copyOf(content, at);
			case 1 -> flipped(content, at, random);
			case 2 -> without(content, at, Math.min(content.length, at + random.nextInt(30)));
			case 3 -> twice(content, at, Math.min(content.length, at + random.nextInt(200)));
			default -> with(content, at, SCRAPS[random.nextInt(SCRAPS.length)].getBytes(StandardCharsets.UTF_8));
		};
	}

	private static byte[] flipped(byte[] content, int at, Random random) {
		byte[] flipped = content.clone();
		flipped[at] = (byte) random.nextInt(256);
		return flipped;
	}

	private static byte[] without(byte[] content, int from, int to) {
		return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
	}

	private static byte[] twice(byte[] content, int from, int to) {
		return with(content, from, Arrays.copyOfRange(content, from, to));
	}

	private static byte[] with(byte[] content, int at, byte[] scrap) {
		return joined(joined(Arrays.copyOf(content, at), scrap), Arrays.copyOfRange(content, at, content.length));
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

}
