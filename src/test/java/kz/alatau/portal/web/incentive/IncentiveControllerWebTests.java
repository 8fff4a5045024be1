package kz.alatau.portal.web.incentive;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class IncentiveControllerWebTests {

	private static final String FIVE = "/incentives?" + Example.FIVE.query();

	private static final String PLANT = "/incentives?" + Example.PLANT.query();

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@CsvSource({ "kk, жылда жеңілдік", "ru, льгота экономит", "en, the relief saves" })
	void fiveFieldsGiveAnAnswerFirst(String language, String words) {
		this.statements.reset();
		Page page = this.client.get("/" + language + FIVE);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main > * p.answer").first().text()).contains(words);
		assertThat(plain(page)).contains("337500").contains("877500").contains("12150000");
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
	}

	@Test
	void sumsOfTheFirstTestVectorStandOnThePage() {
		Page page = this.client.get("/en" + PLANT);
		assertThat(plain(page)).contains("240000000", "152400000", "1620000", "88704000");
		assertThat(page.document().select(".taxes tbody tr").first().text()).startsWith("2026 0 ₸");
		assertThat(page.document().select("#conditions + p").text()).isEqualTo("All conditions are met");
	}

	@Test
	void tableShowsTheCityLeavingTheZone() {
		Page page = this.client.get("/en" + FIVE);
		assertThat(page.document().select(".taxes .ended").text()).isEqualTo("From 1 July 2027 outside of the zone");
		assertThat(page.document().select(".taxes tr.year-none")).hasSize(14);
		assertThat(page.document().select(".year-chart .mark")).hasSize(1);
	}

	@Test
	void everyEndOfTheZoneIsALink() {
		Page page = this.client.get("/en" + FIVE);
		assertThat(page.document().select("#ends ~ .scroll tbody tr")).hasSize(3);
		String moved = page.document().select("#ends ~ .scroll a[href*=MOVED]").attr("href");
		Page other = this.client.get(moved);
		assertThat(other.text()).contains("to 15 June 2041");
		assertThat(other.document().select(".taxes .ended").text()).startsWith("From 16 June 2041 without relief");
	}

	@Test
	void everyExampleCanBeComputed() {
		Page start = this.client.get("/en/incentives");
		assertThat(start.document().select("main li a[href*=contract]")).hasSize(4)
			.allSatisfy(
					(link) -> assertThat(this.client.get(link.attr("href")).document().select(".answer")).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource({ "kk, 735(4)-бап", "ru, 735(4)", "en, Article 735(4) shuts it out" })
	void developerIsToldWhyThereIsNoRelief(String language, String words) {
		Page page = this.client.get("/" + language + "/incentives?" + Example.DEVELOPER.query());
		assertThat(page.document().select(".banner").text()).contains(words);
		assertThat(plain(page)).contains("160000000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void contractOfTheDayAfterTheLastOneGetsTheStandardTaxes(String language) {
		Page page = this.client.get("/" + language + "/incentives?" + Example.LATE.query());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select(".banner").text()).contains("80(1)").contains("2026");
		assertThat(page.document().select("main details[open] .check-FAILED")).hasSize(1);
		assertThat(page.document().select(".taxes .ended")).isEmpty();
	}

	@Test
	void openQuestionsAreMarkedAtTheFigureAndAnsweredBelow() {
		Page page = this.client.get("/en" + FIVE);
		String mark = page.document().select(".taxes a.mark").first().attr("href");
		assertThat(page.document().select(mark)).hasSize(1);
		String take = page.document().select(mark + " a[href*=readings]").first().attr("href");
		assertThat(this.client.get(take).document().select(".answer").text())
			.isNotEqualTo(page.document().select(".answer").text());
	}

	@Test
	void formThatWasSentLeadsToTheShortAddressOfItsCase() {
		Page page = this.client.get("/ru" + FIVE + "&land%5B1%5D.area=&yearly.gross=&send=1");
		assertThat(page.status()).isEqualTo(303);
		assertThat(page.header("Location")).contains("/ru/incentives?contract.signed=2026-06-15")
			.contains("rules=")
			.doesNotContain("send")
			.doesNotContain("gross");
		assertThat(this.client.get(page.header("Location")).document().select(".banner").text())
			.doesNotContain("Эта ссылка");
	}

	@ParameterizedTest
	@CsvSource({ "kk, нұсқалы ережелермен", "ru, по правилам версии", "en, made under rule version" })
	void linkOfOtherRulesSaysSo(String language, String words) {
		Page page = this.client.get("/" + language + FIVE + "&rules=000000000000");
		assertThat(page.document().select(".banner").text()).contains(words).contains("000000000000");
	}

	@ParameterizedTest
	@CsvSource({ "kk, Бұл өрісті толтырыңыз.", "ru, Заполните это поле.", "en, Fill in this field." })
	void badInputIsNamedAtTheFieldAndKept(String language, String message) {
		Page page = this.client
			.get("/" + language + "/incentives?project.cost=12x&contract.years=20&land%5B0%5D.area=1+2&send=1");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a[href=#contract-signed]").text()).endsWith(message);
		assertThat(page.document().select("#contract-signed-error").text()).isEqualTo(message);
		assertThat(page.document().select("#project-cost").attr("value")).isEqualTo("12x");
		assertThat(page.document().select("#project-cost").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.document().select("#land-0-area").attr("value")).isEqualTo("1 2");
		page.document()
			.select(".error-summary a")
			.forEach((link) -> assertThat(page.document().select(link.attr("href"))).hasSize(1));
	}

	@Test
	void anotherRowKeepsWhatWasTyped() {
		Page page = this.client.get("/en/incentives?project.cost=abc&land%5B0%5D.area=5&add=land");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("#land-1-area")).hasSize(1);
		assertThat(page.document().select("#project-cost").attr("value")).isEqualTo("abc");
		assertThat(page.document().select(".answer, .error-summary")).isEmpty();
	}

	@Test
	void inputIsNeverMarkup() {
		Page page = this.client
			.get("/en/incentives?project.cost=%3Cscript%3Ealert(1)%3C/script%3E&%3Cb%3E=1&rules=%3Ci%3E&send=1");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("main script, main b, main i")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "land%5B99999%5D.area=1", "project.cost=1&project.cost=2", "project.cost=%00", "year=",
			"readings.O-1=MAYBE", "add=nothing", "land%5B0%5D=1", "a.b.c.d.e=1", "send", "years%5B0%5D.year=1e9",
			"buildings%5B0%5D.values%5B0%5D.amounts=;;;", "rules=&year=9999999999" })
	void strangeAddressesAreNeverFaults(String query) {
		assertThat(this.client.get("/en/incentives?" + query).status()).isIn(200, 303, 422);
		assertThat(this.client.get("/en" + FIVE + "&" + query).status()).isIn(200, 303, 422);
	}

	/** Text without the spaces and commas between thousands. */
	private static String plain(Page page) {
		return page.text().replaceAll("(?<=\\d)[\\s\\u00a0\\u202f,](?=\\d{3})", "");
	}

}
