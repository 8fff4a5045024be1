package kz.alatau.portal.web.api;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.legislation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LegislationApiWebTests {

	@Autowired
	private PortalClient client;

	@Test
	void lawOfADayIsWhole() {
		JsonNode law = get("/api/v1/legislation?on=2027-01-01");
		assertThat(law.path("on").asString()).isEqualTo("2027-01-01");
		assertThat(law.path("version").asString()).isEqualTo(BundledLaw.LAW.version());
		assertThat(law.path("numbers")).hasSize(Rule.values().length);
		assertThat(law.path("catalogue")).hasSize(169);
		assertThat(law.path("changes").findValuesAsString("day")).containsExactly("2026-01-01", "2026-07-01",
				"2027-01-01", "2027-07-01", "2029-01-01");
		assertThat(law.at("/changes/3/last").asString()).isEqualTo("2027-09-01");
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31, 0.05", "2027-01-01, 0.10", "2027-01-02, 0.10" })
	void numberIsThatOfTheDay(String day, String number) {
		JsonNode found = number(day, "ST-02-SOCIAL");
		assertThat(found.at("/value/number").decimalValue()).isEqualByComparingTo(number);
		assertThat(found.path("history")).hasSize(2);
		assertThat(found.path("rule").asString()).isEqualTo("ST-02");
		assertThat(found.at("/value/reference/article").asString()).isEqualTo("357(2)(1)-(4)");
		assertThat(found.at("/value/reference/certainty").asString()).isEqualTo("S");
	}

	@Test
	void ruleThatHasNotBegunHasNoValue() {
		assertThat(number("2026-12-31", "AL-33").path("value").isObject()).isFalse();
		assertThat(number("2026-12-31", "AL-33").path("history")).hasSize(3);
	}

	@Test
	void valueThatIsNotSetSaysWhy() {
		JsonNode value = number("2027-01-01", "AL-01-CIT").path("value");
		assertThat(value.path("notSet").asString()).contains("has not set this rate yet");
		assertThat(value.path("number").isNumber()).isFalse();
	}

	@Test
	void daysAreDays() {
		assertThat(number("2027-01-01", "AL-26").at("/value/day").asString()).isEqualTo("2026-12-31");
		assertThat(number("2027-01-01", "ST-08").at("/value/dayOfYear").asString()).isEqualTo("--04-10");
	}

	@Test
	void wordsAreInTheLanguageOfTheAddress() {
		assertThat(get("/ru/api/v1/legislation?on=2027-01-01").path("edition").asString()).contains("Налоговый кодекс");
		assertThat(get("/kk/api/v1/legislation?on=2027-01-01").path("edition").asString()).contains("Салық кодексі");
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "1999-12-31", "2101-01-01", "2027-02-30" })
	void whatIsNoDayIsAProblem(String on) {
		Page page = this.client.get("/api/v1/legislation?on=" + on, "Accept-Language", "en");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(page.body());
		assertThat(problem.path("type").asString()).isEqualTo("urn:alatau:problem:bad-request");
		assertThat(problem.path("status").asInt()).isEqualTo(400);
		assertThat(problem.path("instance").asString()).isEqualTo("/api/v1/legislation");
	}

	@Test
	void answerReadBeforeCostsNoTransfer() {
		Page page = this.client.get("/api/v1/legislation?on=2027-01-01");
		assertThat(this.client.get("/api/v1/legislation?on=2027-01-01", "If-None-Match", page.header("ETag")).status())
			.isEqualTo(304);
	}

	@Test
	void interfaceDescribesTheLawWithAnExample() {
		JsonNode get = get("/api/v1/openapi").path("paths").path("/api/v1/legislation").path("get");
		assertThat(get.path("summary").asString()).contains("whole law");
		assertThat(get.path("responses").propertyNames()).contains("200", "400");
		assertThat(get.toString()).contains("ST-02-SOCIAL");
	}

	private JsonNode number(String day, String id) {
		return get("/en/api/v1/legislation?on=" + day).path("numbers")
			.valueStream()
			.filter((number) -> number.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode get(String path) {
		Page page = this.client.get(path, "Accept-Language", "en");
		assertThat(page.status()).isEqualTo(200);
		return JsonMapper.shared().readTree(page.body());
	}

}
