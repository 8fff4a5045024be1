package kz.alatau.portal.web.whatif;

import java.util.Map;

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
class WhatIfControllerWebTests {

	private static final String ADDRESS = "203.0.113.40";

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	@Test
	void corridorsStandFirstAmongTheZones() {
		Page page = this.client.get("/en/what-if");
		assertThat(page.document().select("#zone optgroup").eachAttr("label")).hasSize(5).startsWith("Corridors");
		assertThat(page.document().select("#zone optgroup:first-of-type option").eachAttr("value"))
			.containsExactly("COR-185", "COR-186");
		assertThat(page.document().select("#zone option[value=COR-185]").text()).contains("A3 highway corridor");
	}

	@ParameterizedTest
	@CsvSource({ "kk, ештеңе сақталмайды, өзгеріс болады", "ru, ничего не сохраняется, Изменения — для",
			"en, nothing is stored, villages change" })
	void aMovedCorridorIsAnsweredAtOnce(String language, String banner, String sentence) {
		Page page = get("/" + language + "/what-if?zone=COR-185&east=200&north=0&widen=0");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(banner);
		assertThat(page.document().selectFirst("p.answer").text()).contains(sentence);
		assertThat(page.document().select("table.difference tbody")).isNotEmpty();
		assertThat(page.document().select("#answer svg.map .zone-removed, #answer svg.map .zone-changed"))
			.hasSizeGreaterThanOrEqualTo(2);
		assertThat(page.document().select("#zone option[selected]").eachAttr("value")).containsExactly("COR-185");
		assertThat(page.document().select("#east").val()).isEqualTo("200");
	}

	@Test
	void anAnswerCostsFewStatements() {
		get("/en/what-if?zone=COR-185&widen=10");
		this.statements.reset();
		get("/en/what-if?zone=COR-185&widen=20");
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
	}

	@Test
	void aDroppedCorridorIsGone() {
		Page page = get("/en/what-if?zone=COR-185&drop=true");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Dropped: 1.");
		assertThat(page.document().select("input[name=drop]").hasAttr("checked")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zone=COR-185&east=abc     | east  | Write a whole number
			zone=COR-185&east=50000   | east  | This is too much
			zone=COR-185&widen=-1000  | widen | Nothing would be left
			zone=COR-185              | east  | Say what to do
			zone=NOWHERE&east=5       | zone  | no zone with the code NOWHERE
			zone=&east=5              | zone  | Choose a zone
			""")
	void whatIsWrongIsToldAtItsField(String query, String field, String reason) {
		Page page = get("/en/what-if?" + query);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.document().select("[id='" + field + ".error']").text()).contains(reason);
		assertThat(page.document().select("#answer")).isEmpty();
	}

	@Test
	void whatWasTypedIsKept() {
		Page page = get("/en/what-if?zone=COR-186&east=a%22b&north=7&widen=%3Cb%3E");
		assertThat(page.document().select("#east").val()).isEqualTo("a\"b");
		assertThat(page.document().select("#north").val()).isEqualTo("7");
		assertThat(page.document().select("#widen").val()).isEqualTo("<b>");
		assertThat(page.document().select("#zone option[selected]").eachAttr("value")).containsExactly("COR-186");
	}

	@Test
	void aFileIsAnsweredLikeAZone() {
		Page page = file(Map.of("remove", "COR-186"), "zones.geojson", Questions.NEW_ZONE);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Added: 1. Dropped: 1.");
		assertThat(page.document().select("table.difference tbody")).isNotEmpty();
	}

	@Test
	void codesAloneNeedNoFile() {
		assertThat(file(Map.of("remove", "COR-185, COR-186"), "", "").text()).contains("Dropped: 2.");
	}

	@Test
	void faultsOfAFileAreATable() {
		Page page = file(Map.of(), "zones.geojson", Questions.zone("NEW-1", "TAKEN", "2028", "2020"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("table.faults tbody tr")).hasSize(2);
		assertThat(page.document().select("table.faults").text()).contains("NEW-1", "TAKEN", "disposition");
	}

	@ParameterizedTest
	@CsvSource({ "'', '', Choose a file", "zones.geojson, '', This file is empty",
			"zones.geojson, nonsense, The file has faults" })
	void aFileThatIsNoneIsToldAtItsField(String name, String content, String reason) {
		Page page = file(Map.of(), name, content);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("[id='file.error']").text()).contains(reason);
	}

	@Test
	void aLargeFileIsRefusedBeforeItIsRead() {
		Page page = file(Map.of(), "zones.geojson", " ".repeat(1_200_000));
		assertThat(page.status()).isEqualTo(413);
		assertThat(page.text()).contains("too large");
	}

	@Test
	void aFileJustAboveTheLimitIsAFault() {
		Page page = file(Map.of(), "zones.geojson", Questions.NEW_ZONE + " ".repeat(1 << 20));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("table.faults tbody tr")).hasSize(1);
	}

	@Test
	void pagesLeadToTheQuestion() {
		for (String path : new String[] { "/en/villages/daulet/exposure", "/en/districts", "/en/method" }) {
			assertThat(this.client.get(path).document().select("main a[href=/en/what-if]")).as(path).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/what-if?east=5", "/en/what-if?anything" })
	void withoutAZoneThereIsOnlyTheForm(String path) {
		Page page = get(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("#answer, .error-summary")).isEmpty();
	}

	private Page get(String path) {
		return this.client.get(path, "X-Forwarded-For", ADDRESS);
	}

	private Page file(Map<String, String> fields, String name, String content) {
		return this.client.post("/en/what-if", fields, name, content, "X-Forwarded-For", ADDRESS);
	}

}
