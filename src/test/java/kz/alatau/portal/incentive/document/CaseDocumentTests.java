package kz.alatau.portal.incentive.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import kz.alatau.portal.legislation.BundledLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CaseDocumentTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	static Stream<Arguments> cases() throws IOException {
		JsonNode cases = JSON.readTree(new ClassPathResource("incentive/cases.json").getInputStream());
		return StreamSupport.stream(cases.spliterator(), false)
			.map((each) -> Arguments.of(each.get("id").asString(), each.get("case").toString()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void jsonAndLinkSayTheSame(String id, String json) {
		CaseDocument document = CaseDocument.ofJson(json);
		assertThat(CaseReader.read(document, BundledLaw.LAW)).isInstanceOf(CaseReading.Accepted.class);
		CaseDocument link = Parameters.document(document.toQuery());
		assertThat(link).isEqualTo(document);
		assertThat(link.toJson()).isEqualTo(document.toJson());
		assertThat(CaseDocument.ofJson(link.toJson())).isEqualTo(document);
		assertThat(link.toQuery()).isEqualTo(document.toQuery());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "project.cost=1 200 000,50 | project.cost=1200000.5",
			"project.cost=1,200,000.50 | project.cost=1200000.5", "project.cost=0012,00 | project.cost=12",
			"project.cost=0 | project.cost=0", "yearly.incomeOther=−5 | yearly.incomeOther=-5",
			"yearly.gross=-0 | yearly.gross=0", "contract.signed=5.6.2026 | contract.signed=2026-06-05",
			"growth.incomePercent=5,50 %25 | growth.incomePercent=5.5", "horizon.first=2 030 | horizon.first=2030",
			"conditions.PARTICIPANT=on | conditions.PARTICIPANT=YES", "regime=sez_735 | regime=SEZ_735",
			"imports[0].equipment=YES | imports[0].equipment=true", "currency.code=usd | currency.code=USD",
			"buildings[0].values[0].amounts=1,50; 2 000 | buildings[0].values[0].amounts=1.5;2000",
			// What is understood anyway is not kept
			"project.specialSector=false&city.outcome=CUT_OUT_EARLIEST&yearly.sales=0,00&readings.O-1=OUTSIDE | ''",
			"land[0].tenure=GRANTED&land[0].area=&payroll[3].months=12 | ''", "city.zoneEndBinds=on | ''",
			// Lists have no gaps, and 10 comes after 9
			"land[7].area=1&land[9].area=2&land[10].area=3 | land[0].area=1&land[1].area=2&land[2].area=3",
			"buildings[2].values[4].year=2027 | buildings[0].values[0].year=2027",
			// What cannot be read stays as it was written
			"project.cost=dear | project.cost=dear", "project.cost=1,200 | project.cost=1,200",
			"contract.signed=31.02.2026 | contract.signed=31.02.2026",
			"project.cost=1&project.cost=2 | project.cost=1 / 2",
			"project.cost=5&project.cost=&project.cost=5 | project.cost=5" })
	void theSameValueHasTheSameText(String query, String expected) {
		String texts = Parameters.document(query)
			.texts()
			.entrySet()
			.stream()
			.map(Object::toString)
			.collect(Collectors.joining("&"));
		assertThat(texts).isEqualTo(expected.equals("''") ? "" : expected);
	}

	@Test
	void listsAndCasesAreBounded() {
		String entries = IntStream.range(0, 21).mapToObj((i) -> "{\"area\":1}").collect(Collectors.joining(","));
		assertThat(CaseJsonTests.findings(CaseDocument.ofJson("{\"land\":[" + entries + "]}")))
			.isEqualTo("land too-many-entries 20");
		assertThat(CaseJsonTests.findings(Parameters.document("land[20].area=5")))
			.isEqualTo("land too-many-entries 20");
		assertThat(
				CaseJsonTests.findings(Parameters.document("buildings[0].value=9&buildings[0].values[30].year=2027")))
			.isEqualTo("buildings[0].values too-many-entries 30");
		Map<String, List<String>> many = new HashMap<>();
		for (int building = 0; building < 20; building++) {
			for (int row = 0; row < 30; row++) {
				many.put("buildings[" + building + "].values[" + row + "].year", List.of("2030"));
				many.put("buildings[" + building + "].values[" + row + "].amounts", List.of("1;2;3"));
			}
		}
		assertThat(CaseJsonTests.findings(CaseDocument.ofParameters(many))).isEqualTo("too-many-fields 600");
		assertThat(CaseDocument.ofParameters(many).texts()).hasSize(600);
	}

	@Test
	void longTextIsCutAndRefused() {
		CaseDocument document = CaseDocument.ofParameters(Map.of("regime", List.of("S".repeat(5000))));
		assertThat(document.text("regime")).hasSize(400).endsWith("…");
		assertThat(CaseJsonTests.findings(document)).isEqualTo("regime choice");
		assertThat(CaseJsonTests.findings(CaseDocument.ofJson("{\"regime\":\"" + "S".repeat(20_000) + "\"}")))
			.isEqualTo("json-limits");
		assertThat(CaseJsonTests.findings(CaseDocument.ofJson(" ".repeat(250_001)))).isEqualTo("json-limits");
		assertThat(CaseJsonTests.findings(CaseDocument.ofJson(stream(" ".repeat(400_000) + "{}"))))
			.isEqualTo("json-limits");
		assertThat(CaseJsonTests.findings(CaseDocument.ofJson("{\"a\":" + "[".repeat(9)))).contains("json-limits");
	}

	@Test
	void unknownParametersAreNamedAndLeftOut() {
		CaseDocument document = Parameters.document("lang=kk&project.cost=5&land[x].area=5&land[01].area=7&a.b.c.d=1");
		assertThat(document.unknown()).containsExactly("lang", "land[x].area", "land[01].area", "a.b.c.d");
		assertThat(document.texts()).containsOnlyKeys("project.cost");
		assertThat(document.faults()).isEmpty();
	}

	@Test
	void anotherTextTakesThePlaceOfTheFirst() {
		CaseDocument document = Parameters.document("project.cost=5&land[0].area=7&land[1].area=8");
		assertThat(document.with("project.cost", "6 000").text("project.cost")).isEqualTo("6000");
		assertThat(document.with("land[0].area", " ").toQuery()).isEqualTo("land%5B0%5D.area=8&project.cost=5");
		assertThat(document.with("city.outcome", "MOVED").with("city.outcome", "CUT_OUT_EARLIEST")).isEqualTo(document);
		assertThat(document.entries("land")).containsExactly("land[0]", "land[1]");
		assertThat(document.has("land")).isTrue();
		assertThat(document.has("lan")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> document.with("land.area", "6"));
	}

	@Test
	void signsThatCannotBeShownAreReplaced() {
		CaseDocument document = CaseDocument.ofJson("{\"regime\":\"a\\u0000\\ud800\\\"\\\\\"}");
		assertThat(document.text("regime")).isEqualTo("a\ufffd\ufffd\"\\");
		assertThat(CaseDocument.ofJson(document.toJson())).isEqualTo(document);
		assertThat(Parameters.document(document.toQuery())).isEqualTo(document);
	}

	private static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
