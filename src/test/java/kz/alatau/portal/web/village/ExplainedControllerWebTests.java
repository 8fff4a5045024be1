package kz.alatau.portal.web.village;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.exposure.Independent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How the number of a village comes about, on its page and as JSON. */
@PortalTest
class ExplainedControllerWebTests {

	private static final List<String> ESTIMATES = List.of("low", "central", "high");

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	static Stream<String> slugs() {
		return Independent.slugs();
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void numbersOfThePageAreThoseOfAnotherImplementation(String slug) {
		JsonNode expected = Independent.village(slug).required("estimates");
		List<Element> rows = page("/en/villages/" + slug + "/exposure").select("#three .estimates tbody tr");
		assertThat(numbers(rows.get(0))).isEqualTo(of(expected, "dwellings"));
		assertThat(numbers(rows.get(1))).isEqualTo(of(expected, "households"));
		assertThat(numbers(rows.get(2))).isEqualTo(of(expected, "persons"));
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void phasesOfThePageAreThoseOfAnotherImplementationAndAddUp(String slug) {
		Document page = page("/kk/villages/" + slug + "/exposure");
		JsonNode expected = Independent.village(slug);
		long[] begun = new long[3];
		for (JsonNode phase : expected.required("phases")) {
			String years = phase.required("start").asInt() + "-" + phase.required("end").asInt();
			List<Element> rows = page.select("#phases tbody[data-phase=" + years + "] tr");
			assertThat(numbers(rows.get(1))).isEqualTo(of(phase, "dwellings"));
			assertThat(numbers(rows.get(2))).isEqualTo(of(phase, "households"));
			assertThat(numbers(rows.get(3))).isEqualTo(of(phase, "persons"));
			for (int i = 0; i < begun.length; i++) {
				begun[i] += of(phase, "households").get(i);
			}
			assertThat(numbers(rows.get(6))).containsExactly(begun[0], begun[1], begun[2]);
		}
		assertThat(begun).containsExactly(
				of(expected.required("estimates"), "households").stream().mapToLong((number) -> number).toArray());
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void theInterfaceTellsEveryZoneThatThePageTells(String slug) {
		JsonNode exposure = json("/api/v1/villages/" + slug + "/exposure");
		Document page = page("/ru/villages/" + slug + "/exposure");
		List<String> codes = exposure.required("zones")
			.valueStream()
			.map((zone) -> zone.path("code").asString())
			.toList();
		assertThat(codes).isNotEmpty();
		assertThat(page.select("#zones [data-zone]").eachAttr("data-zone")).isEqualTo(codes);
		for (JsonNode zone : exposure.required("zones")) {
			List<Element> cells = page.select("[data-zone=" + zone.path("code").asString() + "] td");
			assertThat(cells.get(1).text()).isEqualTo(zone.path("start").asInt() + "–" + zone.path("end").asInt());
			assertThat(number(cells.get(4))).isEqualTo(zone.path("dwellings").asLong());
			assertThat(number(cells.get(5))).isEqualTo(zone.path("households").asLong());
			assertThat(number(cells.get(6))).isEqualTo(zone.path("touchedDwellings").asLong());
		}
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void hectaresByDispositionAndOutsideAddUpToTheVillage(String slug) {
		JsonNode exposure = json("/api/v1/villages/" + slug + "/exposure");
		double sum = exposure.required("hectares").valueStream().mapToDouble(JsonNode::asDouble).sum()
				+ exposure.required("outsidePlanHectares").asDouble();
		double area = exposure.required("areaHectares").asDouble();
		assertThat(sum).isCloseTo(area, within(1e-6 * area + 5e-6));
		assertThat(exposure.required("zones").valueStream())
			.allSatisfy((zone) -> assertThat(zone.path("hectares").asDouble()).isLessThanOrEqualTo(area + 1e-5));
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void zonesThatDoNotCountAreInNoEstimate(String slug) {
		Map<String, List<String>> counted = Map.of("ACQUIRED", List.of("LOW", "CENTRAL", "HIGH"), "PARTIAL",
				List.of("CENTRAL", "HIGH"), "UNDECIDED", List.of("HIGH"), "INTEGRATED", List.of(), "RETAINED",
				List.of());
		assertThat(json("/api/v1/villages/" + slug + "/exposure").required("zones").valueStream())
			.allSatisfy((zone) -> assertThat(zone.path("countsIn").valueStream().map(JsonNode::asString).toList())
				.isEqualTo(counted.get(zone.path("disposition").asString())));
	}

	@Test
	void theInterfaceSaysWhatTheResultRestsOn() {
		JsonNode exposure = json("/api/v1/villages/daulet/exposure");
		assertThat(exposure.path("dataVersion").asInt()).isPositive();
		assertThat(exposure.path("populationYear").asInt()).isEqualTo(2025);
		assertThat(exposure.at("/inputs/population").asString()).isEqualTo("ESTIMATED");
		assertThat(exposure.at("/inputs/zones").asString()).isEqualTo("SCHEMATIC");
		assertThat(exposure.at("/severityRules/low").asString()).isEqualTo("FEW_PERSONS");
		assertThat(exposure.at("/severityRules/central").asString()).isEqualTo("MANY_PERSONS");
		assertThat(exposure.at("/severityRules/high").asString()).isEqualTo("HALF_OF_VILLAGE");
		assertThat(exposure.at("/indicative/ru").asString()).contains("ориентировочные");
	}

	@ParameterizedTest
	@CsvSource({ "en, It counts 56 houses, It adds 73 houses, It adds 367 houses, GON-057 (2031–2040): 309 houses",
			"ru, Учтено 56 домов, Добавляется 73 дома, Добавляется 367 домов, GON-057 (2031–2040)",
			"kk, Есепке алынғаны: 56 үй, Қосылғаны: 73 үй, Қосылғаны: 367 үй, GON-057 аймағы (2031–2040)" })
	void thePageTellsWhyThereAreThreeNumbersWithItsOwnHouses(String language, String low, String central, String high,
			String example) {
		assertThat(page("/" + language + "/villages/daulet/exposure").select("#three").text()).contains(low, central,
				high, example);
	}

	@Test
	void thePageSaysWhatEachInputIsFoundedOnAndLinksTheMethod() {
		Document page = page("/en/villages/daulet/exposure");
		assertThat(page.select("#basis").text()).contains("1,700 people, 2025 (estimated)", "130.2 ha (schematic)",
				"496 houses, 496 households (schematic)", "no surer than its weakest input: schematic", "No. 388");
		assertThat(page.select("#basis a[href=/en/method]")).hasSize(1);
		assertThat(page.select("#severity").text()).contains("at least 200, but less than half", "200 people and 10%");
	}

	@Test
	void theChartHasItsTableBeside() {
		Document page = page("/ru/villages/daulet/exposure");
		assertThat(page.select("#phases svg.phase-chart path.range")).hasSize(1);
		assertThat(page.select("#phases svg text").eachText()).contains("2026", "2050", "0", "600");
		assertThat(page.select("#phases").text()).contains("не называет день");
	}

	@Test
	void theVillagePageLeadsHere() {
		assertThat(page("/kk/villages/arna").select("main a[href=/kk/villages/arna/exposure]")).hasSize(1);
		assertThat(page("/kk/villages/arna/exposure").select("#three").text()).contains("Үй қосылмайды");
		assertThat(page("/kk/villages/arna/exposure").select("#phases svg")).isEmpty();
	}

	@Test
	void aVersionOfThePlanHasItsOwnAddress() {
		Document page = page("/en/villages/daulet/exposure?plan=1");
		assertThat(page.select("main").text()).contains("under version 1 of the plan");
		assertThat(page.select("#files a").eachAttr("href")).containsExactly("/en/villages/daulet/exposure.csv?plan=1",
				"/en/villages/daulet/exposure.geojson?plan=1", "/api/v1/villages/daulet/exposure?plan=1");
		assertThat(json("/api/v1/villages/daulet/exposure?plan=1")).isEqualTo(json("/api/v1/villages/daulet/exposure"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/villages/daulet/exposure", "/en/villages/daulet/exposure.csv",
			"/en/villages/daulet/exposure.geojson", "/api/v1/villages/daulet/exposure", "/en/exposure/totals.csv",
			"/api/v1/exposure/totals" })
	void unknownVersionsAreNotFoundAndOtherWordsAreMalformed(String path) {
		assertThat(this.client.get(path).status()).isEqualTo(200);
		assertThat(this.client.get(path + "?plan=77").status()).isEqualTo(404);
		assertThat(this.client.get(path + "?plan=-1").status()).isEqualTo(404);
		assertThat(this.client.get(path + "?plan=abc").status()).isEqualTo(400);
		assertThat(this.client.get(path + "?plan=99999999999").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/villages/nowhere/exposure", "/en/villages/nowhere/exposure.csv",
			"/en/villages/nowhere/exposure.geojson", "/api/v1/villages/nowhere/exposure" })
	void anUnknownVillageIsNotFound(String path) {
		assertThat(this.client.get(path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/villages/daulet/exposure", "/en/villages/daulet/exposure.csv",
			"/en/villages/daulet/exposure.geojson", "/api/v1/villages/daulet/exposure", "/en/exposure/totals.csv",
			"/api/v1/exposure/totals" })
	void whatWasReadBeforeIsNotSentAgain(String path) {
		this.statements.reset();
		Page page = this.client.get(path);
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
		assertThat(page.header("ETag")).startsWith("W/");
		assertThat(this.client.get(path, "If-None-Match", page.header("ETag")).status()).isEqualTo(304);
	}

	@Test
	void aPageOfZonesThatIsNotThereIsTheNearest() {
		assertThat(page("/en/villages/daulet/exposure?page=9").select("[data-zone]")).hasSize(6);
		assertThat(page("/en/villages/daulet/exposure?page=-3").select("[data-zone]")).hasSize(6);
	}

	private Document page(String path) {
		Page page = this.client.get(path);
		assertThat(page.status()).isEqualTo(200);
		return page.document();
	}

	private JsonNode json(String path) {
		return JsonMapper.shared().readTree(this.client.get(path).body());
	}

	private static List<Long> numbers(Element row) {
		return row.select("td").stream().map(ExplainedControllerWebTests::number).toList();
	}

	private static long number(Element cell) {
		return Long.parseLong(cell.text().replaceAll("[^0-9]", ""));
	}

	private static List<Long> of(JsonNode estimates, String field) {
		return ESTIMATES.stream().map((name) -> estimates.required(name).required(field).asLong()).toList();
	}

}
