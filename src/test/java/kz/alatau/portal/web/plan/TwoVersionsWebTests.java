package kz.alatau.portal.web.plan;

import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two published versions and a draft, as everybody sees them. */
@Execution(ExecutionMode.SAME_THREAD)
class TwoVersionsWebTests {

	private static final List<String> PAGES = List.of("/plans", "/plans/1", "/plans/2", "/plans/2?page=2",
			"/plans/compare", "/plans/compare?from=1&to=2", "/plans/compare?from=2&to=1&page=2", "/villages/daulet",
			"/districts", "/city");

	private final TwoVersions versions = TwoVersions.shared();

	private final PortalClient reader = this.versions.reader();

	static Stream<Arguments> pages() {
		return Stream.of("kk", "ru", "en")
			.flatMap((language) -> PAGES.stream().map((page) -> Arguments.of(language, page)));
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pages")
	void pageAnswersInItsLanguageWithFewStatements(String language, String path) {
		// The outlines of a version are read once and kept.
		this.reader.get("/" + language + path);
		StatementCounter statements = this.versions.bean(StatementCounter.class);
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
		assertThat(first.document().select("#superseded").text()).contains("version 2 took its place");
		assertThat(first.document().select("#legal-basis")).isEmpty();
		Page second = this.reader.get("/en/plans/2");
		assertThat(second.document().select("dd a[href=/en/plans/1]")).hasSize(1);
		assertThat(second.document().select("#superseded")).isEmpty();
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

}
