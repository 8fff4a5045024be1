package kz.alatau.portal.web.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TestFile;
import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.Independent;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.geo.GeoJsonRules;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The files say the same as the interface, which says the same as the page. */
@PortalTest
class ExplainedFilesWebTests {

	@Autowired
	private PortalClient client;

	@Autowired
	private Villages villages;

	static Stream<String> slugs() {
		return Independent.slugs();
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void numbersOfTheTableAreThoseOfTheInterface(String slug) {
		JsonNode exposure = json(slug);
		List<NamedCsvRecord> rows = table(slug);
		for (Estimate estimate : Estimate.values()) {
			String name = estimate.name().toLowerCase(Locale.ROOT);
			NamedCsvRecord row = only(rows, "estimate", estimate, "");
			assertCounts(row, exposure.required("estimates").required(name));
			assertThat(row.getField("severity_rule"))
				.isEqualTo(exposure.required("severityRules").required(name).asString());
			for (JsonNode phase : exposure.required("phases")) {
				assertCounts(only(rows, "phase", estimate, phase.path("start").asString()), phase.required(name));
			}
		}
		List<NamedCsvRecord> zones = of(rows, "zone");
		assertThat(zones).hasSize(exposure.required("zones").size());
		for (int i = 0; i < zones.size(); i++) {
			assertZone(zones.get(i), exposure.required("zones").get(i));
		}
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void phasesOfTheTableAddUpToItsEstimates(String slug) {
		List<NamedCsvRecord> rows = table(slug);
		for (Estimate estimate : Estimate.values()) {
			NamedCsvRecord whole = only(rows, "estimate", estimate, "");
			for (String column : List.of("dwellings", "households", "productive_ha")) {
				double sum = of(rows, "phase").stream()
					.filter((row) -> row.getField("estimate").equals(estimate.name()))
					.mapToDouble((row) -> Double.parseDouble(row.getField(column)))
					.sum();
				assertThat(sum).as(column).isCloseTo(Double.parseDouble(whole.getField(column)), within(1e-5));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void landOfTheTableAddsUpToTheVillage(String slug) {
		List<NamedCsvRecord> rows = table(slug);
		assertThat(of(rows, "land")).hasSize(6);
		double sum = of(rows, "land").stream().mapToDouble((row) -> Double.parseDouble(row.getField("area_ha"))).sum();
		double area = Double.parseDouble(of(rows, "village").getFirst().getField("area_ha"));
		assertThat(sum).isCloseTo(area, within(1e-6 * area + 5e-6));
	}

	@Test
	void everyRowSaysWhatItRestsOn() {
		List<NamedCsvRecord> rows = table("daulet");
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.getField("status")).isEqualTo("INDICATIVE");
			assertThat(row.getField("result_basis")).isEqualTo("SCHEMATIC");
			assertThat(row.getField("plan_version")).isEqualTo("1");
			assertThat(row.getField("method_version")).isEqualTo("1");
			assertThat(row.getField("kato")).isEqualTo("196247700");
		});
		assertThat(of(rows, "input")).extracting((row) -> row.getField("input") + " " + row.getField("basis"))
			.containsExactly("POPULATION ESTIMATED", "BOUNDARY SCHEMATIC", "DWELLINGS SCHEMATIC",
					"PRODUCTIVE_LAND SCHEMATIC", "ZONES SCHEMATIC");
	}

	@Test
	void filesAreDownloadsWithNamesOfTheirOwnAndTheSameInEveryLanguage() {
		Page csv = this.client.get("/ru/villages/daulet/exposure.csv");
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.header("Content-Disposition"))
			.matches("attachment; filename=\"daulet-plan1-data\\d+-method1.csv\"");
		assertThat(csv.body()).startsWith("\uFEFFrecord,")
			.isEqualTo(this.client.get("/kk/villages/daulet/exposure.csv").body());
		Page map = this.client.get("/en/villages/daulet/exposure.geojson");
		assertThat(map.header("Content-Type")).isEqualTo("application/geo+json");
		assertThat(map.header("Content-Disposition")).endsWith(".geojson\"");
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void theMapIsReadByTheStrictReader(String slug) {
		VillageProfile village = this.villages.bySlug(slug).orElseThrow();
		JsonNode exposure = json(slug);
		List<Feature> features = map(slug);
		assertThat(features).hasSize(1 + exposure.required("zones").size());
		assertThat(features.getFirst().boundary().project().area().squareMetres())
			.isCloseTo(village.boundary().project().area().squareMetres(), within(1e-3));
		assertThat(features.getFirst().fields().text("code", 9)).isEqualTo(village.code().kato());
		assertThat(features.getFirst().fields().text("note_ru", 200)).contains("ориентировочные");
		for (String estimate : List.of("low", "central", "high")) {
			JsonNode counts = exposure.required("estimates").required(estimate);
			assertThat(features.getFirst().fields().whole(estimate + "_households", 0, 100_000))
				.isEqualTo(counts.path("households").asInt());
			assertThat(features.getFirst().fields().whole(estimate + "_persons", 0, 100_000))
				.isEqualTo(counts.path("persons").asInt());
		}
		assertThat(features.stream().skip(1).map((zone) -> zone.fields().text("code", 20))).containsExactlyElementsOf(
				exposure.required("zones").valueStream().map((zone) -> zone.path("code").asString()).toList());
		assertThat(features).allSatisfy((feature) -> {
			assertThat(feature.fields().text("result_basis", 20)).isEqualTo("SCHEMATIC");
			assertThat(feature.fields().whole("plan_version", 1, 9)).isEqualTo(1);
		});
	}

	private List<Feature> map(String slug) {
		DataFile file = TestFile.of("map.geojson",
				this.client.get("/en/villages/" + slug + "/exposure.geojson").body());
		Faults faults = new Faults(file);
		List<Feature> features = new ArrayList<>();
		GeoJsonFile.read(file, GeoJsonRules.areas("code", 1_000, 1L << 24), faults, Progress.NONE, features::add);
		assertThat(faults.all()).isEmpty();
		return features;
	}

	private List<NamedCsvRecord> table(String slug) {
		String text = this.client.get("/en/villages/" + slug + "/exposure.csv").body();
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
			return csv.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JsonNode json(String slug) {
		return JsonMapper.shared().readTree(this.client.get("/api/v1/villages/" + slug + "/exposure").body());
	}

	private static List<NamedCsvRecord> of(List<NamedCsvRecord> rows, String about) {
		return rows.stream().filter((row) -> row.getField("record").equals(about)).toList();
	}

	private static NamedCsvRecord only(List<NamedCsvRecord> rows, String about, Estimate estimate, String start) {
		List<NamedCsvRecord> found = of(rows, about).stream()
			.filter((row) -> row.getField("estimate").equals(estimate.name()))
			.filter((row) -> row.getField("phase_start").equals(start))
			.toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	private static void assertCounts(NamedCsvRecord row, JsonNode counts) {
		assertThat(row.getField("dwellings")).isEqualTo(counts.path("dwellings").asString());
		assertThat(row.getField("households")).isEqualTo(counts.path("households").asString());
		assertThat(row.getField("persons")).isEqualTo(counts.path("persons").asString());
		assertThat(Double.parseDouble(row.getField("productive_ha")))
			.isEqualTo(counts.path("productiveHectares").asDouble());
		assertThat(Double.parseDouble(row.getField("productive_share")))
			.isEqualTo(counts.path("productiveShare").asDouble());
		assertThat(row.getField("severity")).isEqualTo(counts.path("severity").asString());
	}

	private static void assertZone(NamedCsvRecord row, JsonNode zone) {
		assertThat(row.getField("zone")).isEqualTo(zone.path("code").asString());
		assertThat(row.getField("disposition")).isEqualTo(zone.path("disposition").asString());
		assertThat(Double.parseDouble(row.getField("area_ha"))).isEqualTo(zone.path("hectares").asDouble());
		assertThat(row.getField("dwellings")).isEqualTo(zone.path("dwellings").asString());
		assertThat(row.getField("touched_dwellings")).isEqualTo(zone.path("touchedDwellings").asString());
		assertThat(row.getField("in_high")).isEqualTo(String.valueOf(zone.path("countsIn").size() > 0));
		assertThat(row.getField("zone_name_en")).isEqualTo(zone.at("/names/en").asString(""));
	}

}
