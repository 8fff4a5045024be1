package kz.alatau.portal.web.incentive;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class IncentiveControllerWebTests {

	private static final String PLANT = "/incentives" + IncentiveForm.EXAMPLE;

	@Autowired
	private PortalClient client;

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void emptyFormLeadsToAWorkedExample(String language) {
		Page page = this.client.get("/" + language + "/incentives");
		assertThat(page.status()).isEqualTo(200);
		String example = page.document().select("main a[href*=contract]").attr("href");
		Page result = this.client.get(example);
		assertThat(result.status()).isEqualTo(200);
		assertThat(plain(result)).contains("482724000").contains("394020000");
		assertThat(result.document().select("html").attr("lang")).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource({ "kk, жылда жеңілдік", "ru, льгота экономит", "en, the relief saves" })
	void answerComesFirst(String language, String words) {
		Page page = this.client.get("/" + language + PLANT);
		assertThat(page.document().select("p.answer").text()).contains(words);
	}

	/** Every line has its steps, every step of law its article. */
	@Test
	void everyLineShowsItsArticles() {
		Page page = this.client.get("/en" + PLANT);
		assertThat(page.document().select("details")).hasSize(4)
			.allSatisfy((details) -> assertThat(details.select("li a[href^=https://adilet.zan.kz]")).isNotEmpty());
		assertThat(page.text()).contains("article 735(4)").contains("assumption of the portal");
	}

	@ParameterizedTest
	@CsvSource({ "kk, Бұл өрісті толтырыңыз.", "ru, Заполните это поле.", "en, Fill in this field." })
	void badInputIsNamedAtTheFieldAndKept(String language, String message) {
		Page page = this.client.get("/" + language + "/incentives?cost=12x&contract=2026-06-15");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a[href=#income]").text()).endsWith(message);
		assertThat(page.document().select("#income-error").text()).isEqualTo(message);
		assertThat(page.document().select("#cost").attr("value")).isEqualTo("12x");
		assertThat(page.document().select("#cost").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.document().select("#contract").attr("value")).isEqualTo("2026-06-15");
		page.document()
			.select(".error-summary a")
			.forEach((link) -> assertThat(page.document().select(link.attr("href"))).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource({ "priority=1200000001, priority", "contractEnd=2025-12-31, contractEnd", "gross=-1, gross",
			"workers=2.5, workers", "year=2099, year", "year=20260000000000000000, year", "cost=1%2C200, cost",
			"pension=500000, pension", "fee=5, fee", "tenure=MOON, tenure", "conditions=NONE, conditions",
			"loss=5, lossYear", "sales=1300000000, sales", "contract=31.02.2026, contract",
			"zoneEnd=2026-13-01, zoneEnd", "bookFall=99999999999, bookFall", "priority=5, turnover", "area=1e9, area",
			"cost=9999999999999999, cost" })
	void sumsThatCannotBeAreRefused(String change, String field) {
		Page page = this.client.get("/en" + with(change));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a[href=#" + field + "]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cost=20+000+000+000", "cost=20%C2%A0000%C2%A0000%C2%A0000", "cost=20000000000%2C00",
			"cost=20%2C000%2C000%2C000", "contract=01.01.2026" })
	void numbersAndDatesAreReadAsPeopleWriteThem(String change) {
		Page page = this.client.get("/ru" + with(change));
		assertThat(page.status()).isEqualTo(200);
		assertThat(plain(page)).contains("394020000");
	}

	@Test
	void lateContractSaysWhyInEveryLanguage() {
		for (String language : new String[] { "kk", "ru", "en" }) {
			Page page = this.client.get("/" + language + with("contract=2027-01-01", "year=2027"));
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.text()).contains("80(1)");
			assertThat(page.document().select(".answer").text()).isNotEmpty();
		}
	}

	@Test
	void otherEndsOfTheZoneAreLinks() {
		Page page = this.client.get("/en" + PLANT);
		String moved = page.document().select("main a[href*=continuation=MOVED]").attr("href");
		assertThat(this.client.get(moved).text()).contains("Over 16 years");
	}

	@Test
	void inputIsNeverMarkup() {
		Page page = this.client.get("/en/incentives?cost=%3Cscript%3Ealert(1)%3C/script%3E");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("main script")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "conditions%5B99999%5D=x", "cost=1&cost=2", "cost=%00", "conditions=", "year=" })
	void strangeAddressesAreNeverFaults(String query) {
		assertThat(this.client.get("/en/incentives?" + query).status()).isIn(200, 422);
	}

	/** The example with some parameters replaced. */
	private static String with(String... changes) {
		String address = PLANT;
		for (String change : changes) {
			String name = change.substring(0, change.indexOf('='));
			address = address.replaceFirst("(?<=[?&])" + name + "=[^&]*&?", "") + "&" + change;
		}
		return address.replace("&&", "&");
	}

	/** Text without the spaces and commas between thousands. */
	private static String plain(Page page) {
		return page.text().replaceAll("(?<=\\d)[\\s\\u00a0\\u202f,](?=\\d{3})", "");
	}

}
