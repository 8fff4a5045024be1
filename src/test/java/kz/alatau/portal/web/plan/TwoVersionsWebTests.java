package kz.alatau.portal.web.plan;

import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.plan.ZoneFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Two published versions and a draft, as everybody sees them. */
class TwoVersionsWebTests {

	private static final List<String> PAGES = List.of("/plans", "/plans/1", "/plans/2", "/plans/2?page=2",
			"/plans/compare", "/plans/compare?from=1&to=2", "/plans/compare?from=2&to=1&page=2", "/villages/daulet",
			"/districts", "/city");

	private static TwoVersions versions;

	private final PortalClient reader = versions.reader();

	@BeforeAll
	static void publish() throws SQLException {
		versions = TwoVersions.start("two_versions");
	}

	@AfterAll
	static void stop() {
		versions.close();
	}

	static Stream<Arguments> pages() {
		return Stream.of("kk", "ru", "en")
			.flatMap((language) -> PAGES.stream().map((page) -> Arguments.of(language, page)));
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pages")
	void pageAnswersInItsLanguageWithFewStatements(String language, String path) {
		// The outlines of a version are read once and kept.
		this.reader.get("/" + language + path);
		StatementCounter statements = versions.bean(StatementCounter.class);
		statements.reset();
		Page page = this.reader.get("/" + language + path);
		assertThat(statements.count()).isLessThanOrEqualTo(8);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
		assertThat(page.document().select("h1")).hasSize(1);
		assertThat(page.body()).doesNotContain("??", "aigerim", "dana", "second.geojson");
		assertThat(page.document()
			.select("main")
			.select("a, .tag, dd, h2, h3, li, tbody td, th")
			.stream()
			.filter((element) -> !element.hasText() && element.select("input, svg, img").isEmpty())
			.filter((element) -> element.closest(".difference, .zones") == null)
			.map((element) -> element.outerHtml())).isEmpty();
	}

	@Test
	void versionsAreListedNewestFirstWithTheOneInForce() {
		var lines = this.reader.get("/en/plans").document().select("#versions > li");
		assertThat(lines).hasSize(2);
		assertThat(lines.getFirst().text()).contains("Version 2 of the plan in force", "Master plan", "12-M",
				"1 December 2025");
		assertThat(lines.getLast().text())
			.contains("Version 1 of the plan", "General plan", "388", "Wording of 9 September 2025",
					"On 1 December 2025 version 2 took its place")
			.doesNotContain("in force");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-09-09", "2025-11-30", "30.11.2025" })
	void aDayLeadsToTheVersionInForceThen(String day) {
		Page answer = this.reader.get("/ru/plans?on=" + day);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).contains("/ru/plans/1?on=2025-");
		assertThat(this.reader.follow(answer).document().select("#standing").text()).contains("действовала эта версия");
	}

	@Test
	void theDayOfTheNewWordingLeadsToTheNewVersion() {
		assertThat(this.reader.get("/kk/plans?on=2025-12-01").location()).endsWith("/kk/plans/2?on=2025-12-01");
	}

	@Test
	void aDayStillToComeIsNotPromised() {
		assertThat(this.reader.get("/en/plans/2?on=2099-01-01").document().select("#standing").text())
			.contains("unless another one takes its place");
		assertThat(this.reader.get("/en/plans/1?on=2099-01-01").document().select("#standing").text())
			.contains("was not in force");
	}

	@Test
	void theEarlierVersionNamesWhatTookItsPlaceAndTheNewOneWhatItReplaces() {
		Page first = this.reader.get("/en/plans/1");
		assertThat(first.document().select("#successor a").attr("href")).isEqualTo("/en/plans/2");
		assertThat(first.document().select("#legal-basis")).isEmpty();
		Page second = this.reader.get("/en/plans/2");
		assertThat(second.document().select("dd a[href=/en/plans/1]")).hasSize(1);
		assertThat(second.document().select("#legal-basis").text()).contains("83(3)");
		assertThat(second.document().select("dd a[href^=https://adilet]")).isNotEmpty();
	}

	@Test
	void eachVersionKeepsItsOwnResults() {
		assertThat(state("/en/plans/1", "daulet")).contains("Affected in part");
		assertThat(state("/en/plans/2", "daulet")).contains("Not affected");
	}

	private String state(String path, String slug) {
		return this.reader.get(path).document().select("tbody:has(a[href$=/villages/" + slug + "])").text();
	}

	@Test
	void comparisonCountsZonesAndNamesVillagesWithAnotherAnswer() {
		Page page = this.reader.get("/en/plans/compare?from=1&to=2");
		assertThat(page.document().select(".zone-counts").text()).contains("Added: 1.", "Removed: 1.");
		assertThat(page.document().select("tbody:has(a[href$=/villages/daulet]) .states").text())
			.contains("Affected in part", "Not affected");
		assertThat(page.document().select("#other-data")).isEmpty();
		assertThat(page.document().select("#from option[selected]").attr("value")).isEqualTo("1");
		assertThat(page.document().select("#to option[selected]").attr("value")).isEqualTo("2");
	}

	@Test
	void comparisonCanBeTurnedRound() {
		Page page = this.reader.get("/en/plans/compare?from=2&to=1");
		assertThat(page.document().select("tbody:has(a[href$=/villages/daulet]) .states").text())
			.containsSubsequence("Not affected", "Affected in part");
	}

	@Test
	void theVillageTellsHowItsAnswerChanged() {
		Page page = this.reader.get("/en/villages/daulet");
		assertThat(page.document().select("#history li").text()).contains("Affected in part", "Not affected",
				"Version 2 of the plan");
		assertThat(page.document().select("a[href=/en/plans/2]").eachText()).contains("Plan: version 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/plans/3", "/en/plans/3?on=2025-12-02", "/en/plans/3/zones.geojson",
			"/en/plans/3/zones.csv", "/plans/3/zones.geojson", "/en/plans/compare?from=1&to=3",
			"/en/plans/compare?from=3&to=2", "/api/v1/plans/3", "/api/v1/plans/compare?from=3&to=1" })
	void aDraftIsNowhereToBeSeen(String path) {
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Cache-Control")).doesNotContain("immutable");
		assertThat(this.reader.get("/en/plans").text()).doesNotContain("Version 3");
		assertThat(this.reader.get("/en/plans/compare").document().select("option[value=3]")).isEmpty();
		assertThat(this.reader.get("/api/v1/plans").body()).doesNotContain("2025-12-02");
	}

	@Test
	void theDownloadedFileIsTheSamePlan() {
		Page file = this.reader.get("/plans/2/zones.geojson");
		assertThat(file.header("Content-Type")).startsWith("application/geo+json");
		assertThat(file.header("Content-Disposition")).contains("attachment", "plan-2-zones.geojson");
		assertThat(file.response().headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, public, immutable");
		DataFile data = new DataFile("zones", new ByteArrayResource(file.body().getBytes(UTF_8)));
		Faults faults = new Faults(data);
		List<PlanZone> read = versions.bean(ZoneFile.class).read(data, faults, Progress.NONE);
		assertThat(faults.all()).isEmpty();
		assertThat(read).containsExactlyElementsOf(versions.bean(MasterPlan.class).zones(2));
	}

	@Test
	void theTableHasEveryZoneAndNothingASpreadsheetWouldRun() {
		Page file = this.reader.get("/kk/plans/2/zones.csv");
		assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(file.response().headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, public, immutable");
		assertThat(file.body()).startsWith("\uFEFF");
		List<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(file.body().substring(1)))
			.stream()
			.toList();
		List<PlanZone> zones = versions.bean(MasterPlan.class).zones(2);
		assertThat(rows).hasSameSizeAs(zones);
		assertThat(rows).extracting((row) -> row.getField("code")).contains("'" + TwoVersions.NEW_ZONE);
		assertThat(rows.getLast().getField("disposition")).isEqualTo("RETAINED");
		assertThat(rows.getLast().getField("geometry_basis")).isEqualTo("PUBLISHED");
	}

	@Test
	void programsReadTheSame() {
		JsonNode versionList = json("/api/v1/plans");
		assertThat(versionList).hasSize(2);
		assertThat(versionList.get(0).path("inForce").asBoolean()).isTrue();
		assertThat(versionList.get(1).path("supersededBy").asInt()).isEqualTo(2);
		JsonNode second = json("/api/v1/plans/2");
		assertThat(second.at("/results/villages")).hasSize(12);
		assertThat(second.at("/results/city/high/households").asInt()).isZero();
		JsonNode difference = json("/api/v1/plans/compare?from=1&to=2");
		assertThat(difference.path("added").asInt()).isOne();
		assertThat(difference.path("zones")).hasSize(100);
		assertThat(difference.at("/villages/changed").valueStream())
			.anyMatch((village) -> village.path("otherState").asBoolean()
					&& village.at("/after/state").asString().equals("NOT_AFFECTED"));
	}

	private JsonNode json(String path) {
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(200);
		return JsonMapper.shared().readTree(page.body());
	}

}
