package kz.alatau.portal.web.plan;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The one version of the starter data. */
@PortalTest
class PlanControllerWebTests {

	@Autowired
	private PortalClient client;

	@Test
	void theVersionShowsActSourceBasisResultsAndZones() {
		Page page = this.client.get("/en/plans/1");
		assertThat(page.text()).contains("Version 1 of the plan in force", "No. 388", "No. 727", "General plan",
				"article 83(3)", "9 September 2025", "data version", "method version", "186 zones");
		assertThat(page.document().select("dd a[href^=http]")).isNotEmpty();
		assertThat(page.document().select(".estimates tbody[data-village]")).hasSize(12);
		assertThat(page.document().select("table.zones tbody tr")).hasSize(100);
		assertThat(page.document().select("svg.map path.zone")).isNotEmpty();
		assertThat(this.client.get("/en/plans/1?page=2").document().select("table.zones tbody tr")).hasSize(86);
	}

	@Test
	void zonesNameTheirDistrictInTheLanguageOfThePage() {
		String district = this.client.get("/kk/plans/1").document().select("table.zones tbody tr td").get(1).text();
		assertThat(district).isNotBlank().doesNotMatch("[A-Z]+");
	}

	@ParameterizedTest
	@CsvSource({ "/plans/9, 404", "/plans/0, 404", "/plans/-1, 404", "/plans/first, 400", "/plans/99999999999, 400",
			"/plans/1?page=3, 404", "/plans/1?page=0, 400", "/plans/1?page=x, 400", "/plans/1?on=soon, 400",
			"/plans/9/zones.csv, 404", "/plans/x/zones.geojson, 400", "/plans/1/zones.xml, 404",
			"/plans/compare?from=1&to=1&page=0, 400" })
	void unknownIsNotFoundAndNonsenseIsRefused(String path, int status) {
		for (String language : new String[] { "kk", "ru", "en" }) {
			assertThat(this.client.get("/" + language + path).status()).as(language).isEqualTo(status);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "2025-02-30", "31.02.2025", "2025-13-01", "1.1.1899", "%2B99999-01-01",
			"2025-01-01T00:00", "20250101", "0000000000000000000000000000000000000000000000000000000000" })
	void aWrongDayIsToldAtTheField(String day) {
		for (String language : new String[] { "kk", "ru", "en" }) {
			Page page = this.client.get("/" + language + "/plans?on=" + day);
			assertThat(page.status()).as(language).isEqualTo(400);
			assertThat(page.document().select("#on-error").text()).as(language).contains("15.06.2026");
			assertThat(page.document().select("#on").attr("aria-describedby")).contains("on-error");
			assertThat(page.document().select("#versions > li")).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2025-01-01, 1 January 2025", "2025-09-08, 8 September 2025" })
	void beforeTheFirstWordingNoVersionWasInForce(String day, String printed) {
		Page page = this.client.get("/en/plans?on=" + day);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("#nothing-in-force").text())
			.isEqualTo("No version published here was in force on " + printed
					+ ". The oldest wording published here is of 9 September 2025.");
		assertThat(page.document().select("#on").attr("value")).isEqualTo(day);
	}

	@Test
	void fromTheDayOfTheFirstWordingItIsInForce() {
		Page answer = this.client.get("/ru/plans?on=2025-09-09");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).endsWith("/ru/plans/1?on=2025-09-09");
	}

	@Test
	void anEmptyDayIsNoQuestion() {
		Page page = this.client.get("/en/plans?on=");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("#on-error, #nothing-in-force")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "from=1&to=1, 422, same version twice", "from=1&to=9, 404, no published version 9",
			"from=9&to=9, 404, no published version 9", "from=1, 400, on each side", "to=1, 400, on each side",
			"from=one&to=two, 400, on each side", "from=-1&to=1, 400, on each side",
			"from=1&to=99999999999, 400, on each side" })
	void aPairThatCannotBeComparedSaysWhy(String query, int status, String words) {
		Page page = this.client.get("/en/plans/compare?" + query);
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.document().select("#pair-error").text()).contains(words);
		assertThat(page.document().select("#compare-form select")).hasSize(2);
		assertThat(this.client.get("/kk/plans/compare?" + query).document().select("#pair-error").text()).isNotBlank();
		assertThat(this.client.get("/ru/plans/compare?" + query).document().select("#pair-error").text()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/plans/9, 404", "/api/v1/plans/first, 400", "/api/v1/plans/compare?from=1&to=1, 422",
			"/api/v1/plans/compare?from=1&to=9, 404", "/api/v1/plans/compare?from=1, 400",
			"/api/v1/plans/compare?from=1&to=x, 400" })
	void programsGetProblems(String path, int status) {
		Page page = this.client.get(path);
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void theInterfaceDescribesThePlans() {
		assertThat(this.client.get("/api/v1/openapi").body()).contains("\"/api/v1/plans\"",
				"\"/api/v1/plans/{number}\"", "\"/api/v1/plans/compare\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/districts", "/method", "/city" })
	void otherPagesLeadToTheVersions(String path) {
		assertThat(this.client.get("/en" + path).document().select("main a[href=/en/plans]")).isNotEmpty();
	}

}
