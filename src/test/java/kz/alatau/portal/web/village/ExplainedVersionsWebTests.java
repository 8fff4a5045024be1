package kz.alatau.portal.web.village;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TestFile;
import kz.alatau.portal.exposure.Independent;
import kz.alatau.portal.exposure.Preparation;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.village.VillageDrafts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second plan that takes nothing in part, and then village data without the houses of
 * Daulet: the numbers under the first plan stay what they were.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class ExplainedVersionsWebTests {

	private static final Path STARTER = Path.of("src/main/resources/starter");

	private static final String DAULET = "196247700";

	private ConfigurableApplicationContext portal;

	private PortalClient client;

	@BeforeAll
	void start() throws IOException, SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database explained");
		}
		this.portal = new SpringApplicationBuilder(PortalApplication.class).run("--server.port=0",
				"--portal.data=target/data/explained", "--spring.datasource.url=" + TestDatabase.url("explained"),
				"--spring.datasource.username=postgres");
		this.client = new PortalClient(
				"http://127.0.0.1:" + ((WebServerApplicationContext) this.portal).getWebServer().getPort());
		publishPlan();
		publishDwellings();
	}

	@AfterAll
	void stop() {
		this.portal.close();
	}

	private void publishPlan() throws IOException {
		String zones = Files.readString(STARTER.resolve("zones.geojson"))
			.replace("\"disposition\":\"PARTIAL\"", "\"disposition\":\"RETAINED\"");
		PlanAct act = new PlanAct(PlanKind.MASTER_PLAN, "12", LocalDate.of(2026, 1, 5), null, null, 1, null, null);
		int number = this.portal.getBean(Preparation.class)
			.plan(act, TestFile.of("zones.geojson", zones), new Faults(TestFile.of("zones.geojson", "")), "planner",
					false, Progress.NONE)
			.orElseThrow()
			.number();
		assertThat(this.portal.getBean(PlanDrafts.class).publish(number, "publisher")).isEmpty();
	}

	private void publishDwellings() throws IOException {
		List<String> lines = Files.readAllLines(STARTER.resolve("dwellings.geojson"));
		List<String> features = lines.stream()
			.filter((line) -> line.startsWith("{\"type\":\"Feature\","))
			.filter((line) -> !line.contains("\"village\":\"" + DAULET + "\""))
			.map((line) -> line.replaceFirst(",$", ""))
			.toList();
		String content = "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}";
		int number = this.portal.getBean(Preparation.class)
			.villageData(VillageDataKind.DWELLINGS, TestFile.of("dwellings.geojson", content),
					new Faults(TestFile.of("dwellings.geojson", "")), "planner", false, Progress.NONE)
			.orElseThrow()
			.number();
		assertThat(this.portal.getBean(VillageDrafts.class).publish(number, "publisher")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "daulet", "zhanatalap", "zarechnoye" })
	void numbersUnderAnEarlierPlanStayWhatTheyWere(String slug) {
		JsonNode exposure = json("/api/v1/villages/" + slug + "/exposure?plan=1");
		assertThat(exposure.path("plan").asInt()).isEqualTo(1);
		for (String estimate : List.of("low", "central", "high")) {
			assertThat(exposure.required("estimates").required(estimate).path("households").asInt()).isEqualTo(
					Independent.village(slug).required("estimates").required(estimate).path("households").asInt());
		}
	}

	@Test
	void pageAndFilesShowTheVersionAskedForAndLeadToTheOthers() {
		Document earlier = page("/en/villages/zhanatalap/exposure?plan=1");
		assertThat(earlier.select("#zones tr:contains(Taken in part)")).isNotEmpty();
		assertThat(earlier.select("#files a").eachAttr("href")).contains("/en/villages/zhanatalap/exposure?plan=2");
		Document now = page("/en/villages/zhanatalap/exposure");
		assertThat(now.select("#zones tr:contains(Taken in part)")).isEmpty();
		assertThat(now.select("#files a").eachAttr("href")).contains("/en/villages/zhanatalap/exposure?plan=1");
		assertThat(this.client.get("/en/villages/zhanatalap/exposure.csv?plan=1").body()).contains(",PARTIAL,GON-058,");
		assertThat(this.client.get("/en/villages/zhanatalap/exposure.csv").body()).contains(",RETAINED,GON-058,");
		assertThat(json("/en/villages/zhanatalap/exposure.geojson?plan=1").path("plan_version").asInt()).isEqualTo(1);
		assertThat(json("/en/villages/zhanatalap/exposure.geojson?plan=2").path("plan_version").asInt()).isEqualTo(2);
	}

	@Test
	void aDraftHasNoResultsForAnybody() {
		assertThat(this.client.get("/en/villages/zhanatalap/exposure?plan=3").status()).isEqualTo(404);
		assertThat(this.client.get("/api/v1/exposure/totals?plan=3").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "en, are rough, roughly", "ru, очень приблизительны, По грубой оценке",
			"kk, өте шамамен есептелген, Өте шамамен" })
	void aVillageCountedByAreaSaysSoAndShowsTheFormulaAndNoHouses(String language, String rough, String answer) {
		JsonNode exposure = json("/api/v1/villages/daulet/exposure");
		assertThat(exposure.path("method").asString()).isEqualTo("AREAL");
		Document page = page("/" + language + "/villages/daulet/exposure");
		assertThat(page.select(".answer").text()).containsIgnoringCase(answer)
			.contains(exposure.at("/estimates/high/persons").asString().substring(1));
		assertThat(page.select("#three").text()).contains(rough).containsPattern("1[, ]700");
		assertThat(page.select("#three .estimates tbody tr")).hasSize(4);
		assertThat(page.select("#three table:not(.estimates) tbody tr")).hasSize(3);
		assertThat(page.select("#three dl")).isEmpty();
		assertThat(page.select("#phases svg")).isEmpty();
	}

	@Test
	void theFormulaWithItsNumbersGivesTheNumbersOfThePage() {
		JsonNode exposure = json("/api/v1/villages/daulet/exposure");
		double population = exposure.path("population").asInt();
		double area = exposure.path("areaHectares").asDouble();
		double low = exposure.at("/hectares/ACQUIRED").asDouble() / area;
		double high = Math.min(1, low + exposure.at("/hectares/UNDECIDED").asDouble() / area);
		assertThat(exposure.at("/estimates/low/persons").asInt())
			.isEqualTo((int) Math.max(0, Math.floor(population - 4 * population * (1 - low))));
		assertThat(exposure.at("/estimates/central/persons").asInt()).isEqualTo(Math.round(population * low));
		assertThat(exposure.at("/estimates/high/persons").asInt())
			.isEqualTo((int) Math.min(population, Math.ceil(4 * population * high)));
		List<String> shown = page("/en/villages/daulet/exposure")
			.select("#three table:not(.estimates) tbody tr td:last-child")
			.eachText();
		assertThat(shown).isEqualTo(List.of("low", "central", "high")
			.stream()
			.map((name) -> "%,d".formatted(exposure.required("estimates").required(name).path("persons").asInt()))
			.toList());
	}

	@Test
	void totalsSayThatRoughVillagesAreInNoPhase() {
		assertThat(json("/api/v1/exposure/totals").path("roughVillages").asInt()).isEqualTo(1);
		assertThat(page("/en/districts").select("main").text())
			.contains("1 village was counted by area: it is in the total, but in no phase.");
		assertThat(json("/api/v1/exposure/totals?plan=1").path("roughVillages").asInt()).isZero();
	}

	private Document page(String path) {
		PortalClient.Page page = this.client.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.document();
	}

	private JsonNode json(String path) {
		return JsonMapper.shared().readTree(this.client.get(path).body());
	}

}
