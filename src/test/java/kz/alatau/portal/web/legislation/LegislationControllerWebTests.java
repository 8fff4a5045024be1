package kz.alatau.portal.web.legislation;

import java.util.List;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Topic;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LegislationControllerWebTests {

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyRuleAndEveryNumberIsThereWithoutTheDatabase(String language) {
		this.client.get("/" + language + "/legislation?on=2027-01-01");
		this.statements.reset();
		Page page = this.client.get("/" + language + "/legislation?on=2027-01-01");
		assertThat(this.statements.count()).isZero();
		Document document = page.document();
		assertThat(document.select(".law-topic")).hasSize(Topic.values().length);
		assertThat(document.select(".law-topic > ul > li").eachAttr("id"))
			.containsExactlyInAnyOrderElementsOf(BundledLaw.CATALOGUE.rows().stream().map((row) -> row.id()).toList());
		assertThat(document.select(".law-numbers > li")).hasSize(Rule.values().length);
		assertThat(page.body()).doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-12-31 | value-ST-01    | 20%             | from 1 January 2026
			2026-12-31 | ST-02-SOCIAL   | 5%              | from 1 January 2026 to 31 December 2026
			2027-01-01 | ST-02-SOCIAL   | 10%             | from 1 January 2027
			2027-01-02 | ST-02-SOCIAL   | 10%             | from 1 January 2027
			2026-06-30 | value-AL-26    | 31 December 2026 | not yet in force on this day
			2026-07-01 | value-AL-26    | 31 December 2026 | from 1 July 2026
			2026-07-02 | value-AL-26    | 31 December 2026 | from 1 July 2026
			2026-12-31 | AL-01-CIT      | The city has not set this rate yet | not yet in force on this day
			2027-01-01 | AL-01-CIT      | The city has not set this rate yet | from 1 January 2027
			2026-12-31 | value-AL-33    | coefficient 20  | not yet in force on this day
			2027-12-31 | value-AL-33    | coefficient 20  | from 1 January 2027 to 31 December 2027
			2028-01-01 | value-AL-33    | coefficient 40  | from 1 January 2028 to 31 December 2028
			2028-12-31 | value-AL-33    | coefficient 40  | from 1 January 2028 to 31 December 2028
			2029-01-01 | value-AL-33    | coefficient 60  | from 1 January 2029
			2029-01-02 | value-AL-33    | coefficient 60  | from 1 January 2029
			2027-07-01 | AL-28-LATEST   | 1 September 2027 | from 1 July 2026
			2026-06-30 | value-AL-30    | The day of publication is not known | to 30 June 2026
			2026-07-01 | value-AL-30    | applies         | from 1 July 2026
			2026-05-01 | value-ST-08    | 10 April of each year | from 1 January 2026
			""")
	void numberIsThatOfTheDay(String day, String id, String value, String time) {
		Document page = page(day);
		assertThat(number(page, id)).contains(value);
		assertThat(page.select(".plain-list > li:has(#" + id + ")").text()).contains(time);
	}

	private static String number(Document page, String id) {
		return String.valueOf(page.select(".law-numbers > li:has(> #" + id + ")").text());
	}

	@Test
	void ruleInForceIsNotCalledLater() {
		assertThat(page("2026-07-01").select("#AL-26").text()).doesNotContain("not yet in force");
		assertThat(page("2026-06-30").select("#AL-26").text()).contains("not yet in force");
	}

	@Test
	void numberThatChangesHasItsHistory() {
		assertThat(page("2026-01-01").select(".law-numbers > li:has(> #value-AL-33) details li").eachText()).hasSize(3);
		assertThat(page("2026-01-01").select(".law-numbers > li:has(> #value-ST-01) details")).isEmpty();
	}

	@Test
	void everyNumberSaysWhereItStandsAndHowSureItIs() {
		for (var number : page("2027-01-01").select(".law-numbers > li")) {
			String own = number.select("> .source .tag").text();
			assertThat(own.isEmpty() ? ruleOf(number) : own).as(number.text()).isNotEmpty();
		}
		String index = page("2027-01-01").select("#MCI").text();
		assertThat(index).contains("4,325 ₸", "Press reports of 2026", "assumption of the portal",
				"The value of this year is not known");
		assertThat(number(page("2026-01-01"), "ST-21-47")).contains("2,340.22 ₸ per hectare", "misprint");
		assertThat(page("2026-01-01").select("#ST-01 a").attr("href"))
			.isEqualTo("https://adilet.zan.kz/rus/docs/K2500000214");
	}

	private static String ruleOf(Element number) {
		return number.parents().select(".plain-list > li > p .tag").text();
	}

	@Test
	void ruleLeftOutSaysWhy() {
		assertThat(page("2026-01-01").select("#ST-03").text()).contains("left out", "Why it is left out");
	}

	@Test
	void lawInTimeMarksTheChosenDay() {
		Document page = page("2027-01-01");
		assertThat(page.select(".law-line .milestone")).hasSize(5);
		assertThat(page.select(".law-line .chosen-milestone")).hasSize(1);
		assertThat(page.select(".milestones > li > a[aria-current=date]").eachAttr("href"))
			.containsExactly("/en/legislation?on=2027-01-01");
		assertThat(page.select(".milestones > li > a").eachAttr("href")).containsExactly(
				"/en/legislation?on=2026-01-01", "/en/legislation?on=2026-07-01", "/en/legislation?on=2027-01-01",
				"/en/legislation?on=2027-07-01", "/en/legislation?on=2027-09-01", "/en/legislation?on=2029-01-01");
		assertThat(page("2027-01-02").select(".chosen-milestone")).isEmpty();
	}

	@Test
	void chosenTopicIsOpen() {
		Document page = this.client.get("/en/legislation?on=2026-01-01&topic=land").document();
		assertThat(page.select(".law-topic[open]").eachAttr("id")).containsExactly("land");
		assertThat(page("2026-01-01").select(".law-topic[open]")).isEmpty();
	}

	@Test
	void pageSaysWhichEditionWasRead() {
		Document page = page("2026-01-01");
		assertThat(page.text()).contains("as adopted on 18 July 2025. Later amendments, if any, were not seen",
				BundledLaw.LAW.version());
		assertThat(page("2025-12-31").text()).contains("The portal knows the law from 1 January 2026 on");
		assertThat(page.text()).doesNotContain("The portal knows the law from 1 January 2026 on");
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "1999-12-31", "2101-01-01", "31.02.2027", "2027-02-30", "<b>" })
	void whatIsNoDayIsRefusedBesideTheField(String on) {
		Page page = this.client.get("/en/legislation?on=" + on.replace("<", "%3C").replace(">", "%3E"));
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.body()).doesNotContain("<b>");
	}

	@Test
	void wrongDayIsKeptInTheField() {
		Document page = this.client.get("/en/legislation?on=soon").document();
		assertThat(page.select("#on").val()).isEqualTo("soon");
		assertThat(page.select("#on-error").text()).contains("from 2000 to 2100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2000-01-01", "2100-12-31", "1.1.2027" })
	void firstAndLastDayAreTaken(String on) {
		assertThat(this.client.get("/en/legislation?on=" + on).status()).isEqualTo(200);
	}

	@Test
	void pageReadBeforeCostsNoTransfer() {
		Page page = this.client.get("/en/legislation?on=2027-01-01");
		Page again = this.client.get("/en/legislation?on=2027-01-01", "If-None-Match", page.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
	}

	@Test
	void pageIsLinkedFromEveryPageAndSwitchesLanguage() {
		assertThat(this.client.get("/ru/method").document().select(".site-footer a").eachAttr("href"))
			.contains("/ru/legislation");
		List<String> languages = this.client.get("/en/legislation?on=2027-01-01")
			.document()
			.select(".languages a")
			.eachAttr("href");
		assertThat(languages).contains("/kk/legislation?on=2027-01-01");
	}

	private Document page(String day) {
		return this.client.get("/en/legislation?on=" + day).document();
	}

}
