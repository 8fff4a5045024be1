package kz.alatau.portal.web.staff.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.whatif.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ScenarioWebTests {

	private static final String FORMS = "/en/staff/scenarios/new";

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signIn() {
		this.database.sql("delete from scenario").update();
		this.accounts.open("planner", StaffRole.PLANNER);
		this.client.signIn("planner", PortalTest.PASSWORD);
	}

	@Test
	void aScenarioOfOneZoneIsKeptAndComputed() {
		Page kept = keep("Corridor to the east", "COR-185", "200");
		assertThat(kept.status()).isEqualTo(302);
		Page page = this.client.follow(kept);
		assertThat(page.document().select("h1").text()).isEqualTo("Corridor to the east");
		assertThat(page.text()).contains("The scenario is kept.", "planner", "1 zone changed or added, 0 dropped");
		assertThat(page.document().select("#answer table.difference tbody")).isNotEmpty();
		assertThat(page.document().select("#changed-since")).isEmpty();
		String asked = this.client.get("/en/what-if?zone=COR-185&east=200", "X-Forwarded-For", "203.0.113.50")
			.document()
			.select("table.difference")
			.text();
		assertThat(page.document().select("table.difference").text()).isEqualTo(asked);
	}

	@Test
	void aScenarioOfAFileIsKept() {
		Page kept = file("From a file", Map.of("remove", "COR-186"), Questions.NEW_ZONE);
		assertThat(kept.status()).as(kept.text()).isEqualTo(302);
		assertThat(this.client.follow(kept).text()).contains("1 zone changed or added, 1 dropped",
				"Zones it drops: COR-186");
	}

	@Test
	void droppingAloneCanBeKept() {
		Page kept = file("Without corridors", Map.of("remove", "COR-185 COR-186"), null);
		assertThat(this.client.follow(kept).text()).contains("0 zones changed or added, 2 dropped");
	}

	@Test
	void twoScenariosCannotHaveOneName() {
		keep("The same", "COR-185", "200");
		Page again = keep(" the SAME ", "COR-185", "300");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.document().select("[id='name.error']").text()).contains("already");
		assertThat(again.document().select("#name").val()).isEqualTo(" the SAME ");
		assertThat(again.document().select("#east").val()).isEqualTo("300");
	}

	@Test
	void everythingWrongIsToldAtOnce() {
		Page page = this.client.submit(this.client.get(FORMS), "#zone-form",
				Map.of("name", " ", "note", "n".repeat(2_001), "zone", "NOWHERE", "east", "5"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#name", "#note",
				"#zone");
	}

	@Test
	void faultsOfAFileAreATable() {
		Page page = file("Faulty", Map.of(), Questions.zone("NEW-1", "TAKEN", "2028", "2032"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("table.faults tbody tr")).hasSize(1);
		assertThat(page.document().select("#name").val()).isEqualTo("Faulty");
	}

	@Test
	void scenariosStandSideBySide() {
		int one = id(keep("East", "COR-185", "200"));
		int other = id(keep("West", "COR-185", "-200"));
		Page page = this.client.get("/en/staff/scenarios/compare?id=" + one + "&id=" + other);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select(".comparison thead th").eachText()).containsExactly("Village",
				"Plan in force", "East", "West");
		assertThat(page.document().select(".comparison tbody tr")).isNotEmpty()
			.allMatch((row) -> row.select("td").eachText().stream().distinct().count() > 1);
		assertThat(page.document().select(".comparison tfoot td")).hasSize(3);
		assertThat(page.document().select("svg.chart rect")).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?id=1&id=2&id=3&id=4&id=5" })
	void atMostFourCanBeCompared(String query) {
		keep("Alone", "COR-185", "200");
		Page page = this.client.get("/en/staff/scenarios/compare" + query);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("at most 4 scenarios");
	}

	@Test
	void aScenarioThatNoLongerFitsSaysWhy() {
		int id = id(file("Outdated", Map.of("remove", "COR-185"), null));
		this.database.sql("update scenario set removed = '{GONE-1}' where id = ?").param(id).update();
		assertThat(this.client.get("/en/staff/scenarios/" + id).text()).contains("cannot be computed",
				"no zone with the code GONE-1");
		assertThat(this.client.get("/en/staff/scenarios/compare?id=" + id).text()).contains("cannot be computed");
	}

	@Test
	void anotherDataVersionIsSaidSo() {
		int id = id(keep("Earlier", "COR-185", "200"));
		this.database.sql("update scenario set data_version = 1 where id = ?").param(id).update();
		assertThat(this.client.get("/en/staff/scenarios/" + id).document().select("#changed-since")).hasSize(1);
	}

	@Test
	void deletingIsAskedFirst() {
		int id = id(keep("To go", "COR-185", "200"));
		Page ask = this.client.get("/en/staff/scenarios/" + id + "/delete");
		assertThat(ask.text()).contains("Delete the scenario “To go”?");
		assertThat(this.client.get("/en/staff/scenarios/" + id).status()).isEqualTo(200);
		Page list = this.client.follow(this.client.submit(ask, "#delete-form", Map.of()));
		assertThat(list.text()).contains("The scenario is gone.", "There are no scenarios yet.");
		assertThat(this.client.get("/en/staff/scenarios/" + id).status()).isEqualTo(404);
		assertThat(this.database.sql("""
				select concat_ws(' ', recorded_by, action) from audit_entry
				where subject = ? and action like 'SCENARIO%' order by number""")
			.param(String.valueOf(id))
			.query(String.class)
			.list()).containsExactly("planner SCENARIO_SAVED", "planner SCENARIO_DELETED");
	}

	@Test
	void pagesAnswerInEveryLanguage() {
		int id = id(keep("Әр тілде", "COR-185", "200"));
		for (String language : List.of("kk", "ru", "en")) {
			for (String path : List.of("", "/new", "/" + id, "/" + id + "/delete", "/compare?id=" + id)) {
				Page page = this.client.get("/" + language + "/staff/scenarios" + path);
				assertThat(page.status()).as(path).isEqualTo(200);
				assertThat(page.document().select("h1")).hasSize(1);
				assertThat(page.body()).doesNotContain("??");
			}
		}
	}

	private Page keep(String name, String zone, String east) {
		return this.client.submit(this.client.get(FORMS), "#zone-form",
				Map.of("name", name, "note", "", "zone", zone, "east", east));
	}

	private Page file(String name, Map<String, String> more, String content) {
		Map<String, String> fields = new LinkedHashMap<>(more);
		this.client.get(FORMS)
			.document()
			.select("#file-form input[type=hidden]")
			.forEach((input) -> fields.put(input.attr("name"), input.val()));
		fields.put("name", name);
		return this.client.post(FORMS, fields, (content != null) ? "zones.geojson" : "",
				(content != null) ? content : "");
	}

	private static int id(Page kept) {
		return Integer.parseInt(kept.location().replaceAll(".*/", ""));
	}

}
