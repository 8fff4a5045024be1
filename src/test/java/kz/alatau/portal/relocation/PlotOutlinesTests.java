package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.geo.Boundary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class PlotOutlinesTests {

	private static final String SQUARE = "[[[77.1,43.6],[77.101,43.6],[77.101,43.601],[77.1,43.601],[77.1,43.6]]]";

	private static final PlotTaken ONE = new PlotTaken("03-046-123-456", "196837100", new BigDecimal("0.12"));

	private static final PlotTaken OTHER = new PlotTaken("03 \"046\" 457", "196837100", BigDecimal.ONE);

	private static final Boundary OUTLINE = Boundary
		.ofWkt("POLYGON ((77.1 43.6, 77.101 43.6, 77.101 43.601, 77.1 43.601, 77.1 43.6))");

	@Test
	void theFileHoldsTheSameOutlinesWhenItIsReadAgain() {
		PlotOutlines outlines = new PlotOutlines(List.of(ONE.in(OUTLINE), OTHER.in(OUTLINE)));
		OutlineFile read = read(new String(outlines.geoJson(), StandardCharsets.UTF_8));
		assertThat(read.faults()).isEmpty();
		assertThat(read.byNumber()).hasSize(2)
			.containsEntry(ONE.cadastralNumber(), OUTLINE)
			.containsEntry(OTHER.cadastralNumber(), OUTLINE);
	}

	/** Its hash stands in the register for ever. */
	@Test
	void theFileIsWrittenToTheLetter() {
		PlotOutlines outlines = new PlotOutlines(List.of(OTHER, ONE.in(OUTLINE)));
		assertThat(outlines.geoJson()).asString(StandardCharsets.UTF_8).isEqualTo("""
				{"type":"FeatureCollection","features":[{"type":"Feature","properties":\
				{"cadastral_number":"03-046-123-456","village":"196837100","hectares":"0.12"},\
				"geometry":{"type":"Polygon","coordinates":%s}}]}""".formatted(SQUARE));
	}

	@Test
	void aSquareOfTheHundredthPartOfADegreeIsMeasured() {
		// 80.74 m by 111.11 m on the ellipsoid at this latitude, and 0.9999 of it on the
		// plane.
		assertThat(ONE.in(OUTLINE).measured().hectares()).isBetween(0.8968, 0.8972);
		assertThat(ONE.measured()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"cadastral_number":"99-999-999-999" | Polygon | UNKNOWN_REFERENCE | cadastral_number
			"number":"03-046-123-456"           | Polygon | MISSING           | cadastral_number
			"cadastral_number":"03-046-123-456" | Point   | WRONG_GEOMETRY    | geometry
			""")
	void whatCannotBeTakenIsNamedWithItsFeature(String property, String geometry, Kind kind, String field) {
		String coordinates = geometry.equals("Point") ? "[77.1,43.6]" : SQUARE;
		List<ImportFault> faults = read(collection(feature(property, geometry, coordinates))).faults();
		assertThat(faults).first().satisfies((fault) -> {
			assertThat(fault.kind()).isEqualTo(kind);
			assertThat(fault.field()).startsWith(field);
			assertThat(fault.place().number()).isOne();
		});
	}

	@Test
	void aPlotIsNamedOnce() {
		String twice = feature("\"cadastral_number\":\"03-046-123-456\"", "Polygon", SQUARE);
		assertThat(read(collection(twice + "," + twice)).faults()).extracting(ImportFault::kind)
			.containsExactly(Kind.DUPLICATE);
	}

	@Test
	void aRingThatCrossesItselfIsRefused() {
		String bow = "[[[77.1,43.6],[77.101,43.601],[77.101,43.6],[77.1,43.601],[77.1,43.6]]]";
		String crossed = feature("\"cadastral_number\":\"03-046-123-456\"", "Polygon", bow);
		assertThat(read(collection(crossed)).faults()).extracting(ImportFault::kind)
			.containsExactly(Kind.SELF_INTERSECTION);
	}

	@Test
	void latitudeFirstIsSaid() {
		String swapped = "[[[43.6,77.1],[43.6,77.101],[43.601,77.101],[43.601,77.1],[43.6,77.1]]]";
		String wrong = feature("\"cadastral_number\":\"03-046-123-456\"", "Polygon", swapped);
		assertThat(read(collection(wrong)).faults()).extracting(ImportFault::kind).containsExactly(Kind.SWAPPED);
	}

	@Test
	void whatIsNoGeoJsonIsAFaultAndNoException() {
		assertThat(read("plots;village").faults()).extracting(ImportFault::kind).containsExactly(Kind.UNREADABLE);
	}

	private static String feature(String property, String geometry, String coordinates) {
		return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
			.formatted(property, geometry, coordinates);
	}

	private static String collection(String features) {
		return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
	}

	private static OutlineFile read(String text) {
		return OutlineFile.read(
				new DataFile("plots.geojson", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))),
				List.of(ONE, OTHER));
	}

}
