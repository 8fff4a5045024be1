package kz.alatau.portal.incentive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
	void canonicalJsonHasSortedNamesAndExactNumbers() {
		CaseDocument document = CaseDocument
			.ofJson("""
					{"project": {"cost": 2.50e3, "specialSector": true}, "land": [{"place": "ALMATY", "area": "1\\u00a0000,5"}],
					 "regime": null, "buildings": [{"value": "999999999999999.99", "values":
					 [{"year": 2027, "amounts": [1, 2.50, "3", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]}]}],
					 "conditions": {"PARTICIPANT": false, "NO_UNITS_OUTSIDE": "YES"}}""");
		assertThat(document.faults()).isEmpty();
		assertThat(document.toJson())
			.isEqualTo("{\"buildings\":[{\"value\":999999999999999.99,\"values\":[{\"amounts\":[1,2.5,3,4,5,6,7,8,"
					+ "9,10,11,12,13],\"year\":2027}]}],\"conditions\":{\"NO_UNITS_OUTSIDE\":\"YES\","
					+ "\"PARTICIPANT\":\"NO\"},\"land\":[{\"area\":1000.5,\"place\":\"ALMATY\"}],"
					+ "\"project\":{\"cost\":2500,\"specialSector\":true}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "'' |  shape object", "[] |  shape object",
			"null |  shape object", "{ |  json 1:2", "{\"land\": |  json 1:9", "{\"regime\": NaN} |  json 1:15",
			"{} {} |  json-trailing", "{} x |  json 1:4",
			"{\"regime\":\"STANDARD\",\"regime\":\"STANDARD\"} | regime twice",
			"{\"land\":[],\"land\":[]} | land twice", "{\"project\":{\"cost\":1,\"cost\":1}} | project.cost twice",
			"{\"project\":5} | project shape object", "{\"project\":[]} | project shape object",
			"{\"land\":{}} | land shape list", "{\"land\":[5]} | land[0] shape object",
			"{\"land\":[{\"area\":1},{}]} | land[1] empty-entry", "{\"land\":[null]} | land[0] empty-entry",
			"{\"project\":{\"cost\":{\"tenge\":5}}} | project.cost shape value",
			"{\"project\":{\"cost\":[5]}} | project.cost shape value", "{\"regime\":\"\"} | ok", "{\"land\":null} | ok",
			"{\"rabbit\":5} | rabbit unknown",
			"{\"contract\":{\"sigend\":\"2026-01-01\"}} | contract.sigend unknown-near contract.signed",
			"{\"contracts\":{\"signed\":5}} | contracts unknown-near contract",
			"{\"land\":[{\"area\":1},{\"araa\":1}]} | land[1].araa unknown-near land[1].area",
			"{\"signed\":\"2026-01-01\"} | signed unknown-near agreement.signed",
			"{\"contract.signed\":\"2026-01-01\"} | contract.signed unknown-near contract.signed",
			"{\"land[0]\":{\"area\":1}} | land[0] unknown",
			"{\"readings\":{\"O-18\":\"YES\"}} | readings.O-18 unknown-near readings.O-1",
			"{\"project\":{\"cost\":\"dear\",\"activity\":true}} | project.cost number 2; project.activity choice",
			"{\"project\":{\"cost\":1e400000}} | project.cost number 2",
			"{\"project\":{\"cost\":0.001}} | project.cost number 2",
			"{\"horizon\":{\"years\":1.5}} | horizon.years whole", "{\"horizon\":{\"years\":15.0}} | ok" })
	void jsonThatIsNoCaseIsRefusedWithThePlace(String json, String expected) {
		assertThat(findings(CaseDocument.ofJson(json))).isEqualTo(expected);
	}

	private static String findings(CaseDocument document) {
		return switch (CaseReader.read(document, BundledLaw.LAW)) {
			case CaseReading.Accepted accepted -> "ok";
			case CaseReading.Refused refused ->
				refused.refusals().stream().map(CaseDocumentTests::words).collect(Collectors.joining("; "));
		};
	}

	private static String words(Refusal refusal) {
		String arguments = refusal.arguments().stream().map((argument) -> " " + argument).collect(Collectors.joining());
		return (refusal.field() + " " + refusal.messageKey().replace("incentive.error.", "") + arguments).strip();
	}

	@Test
	void aMisspeltNameIsNotAlsoMissing() {
		CaseDocument document = CaseDocument.ofJson("""
				{"project": {"cost": 5}, "contract": {"sigend": "2026-06-15", "years": 20}}""");
		assertThat(findings(document)).isEqualTo("contract.sigend unknown-near contract.signed");
	}

	@Test
	void listsAndCasesAreBounded() {
		String entries = IntStream.range(0, 21).mapToObj((i) -> "{\"area\":1}").collect(Collectors.joining(","));
		assertThat(findings(CaseDocument.ofJson("{\"land\":[" + entries + "]}"))).isEqualTo("land too-many-entries 20");
		assertThat(findings(Parameters.document("land[20].area=5"))).isEqualTo("land too-many-entries 20");
		assertThat(findings(Parameters.document("buildings[0].value=9&buildings[0].values[30].year=2027")))
			.isEqualTo("buildings[0].values too-many-entries 30");
		Map<String, List<String>> many = new HashMap<>();
		for (int building = 0; building < 20; building++) {
			for (int row = 0; row < 30; row++) {
				many.put("buildings[" + building + "].values[" + row + "].year", List.of("2030"));
				many.put("buildings[" + building + "].values[" + row + "].amounts", List.of("1;2;3"));
			}
		}
		assertThat(findings(CaseDocument.ofParameters(many))).isEqualTo("too-many-fields 600");
		assertThat(CaseDocument.ofParameters(many).texts()).hasSize(600);
	}

	@Test
	void longTextIsCutAndRefused() {
		CaseDocument document = CaseDocument.ofParameters(Map.of("regime", List.of("S".repeat(5000))));
		assertThat(document.text("regime")).hasSize(400).endsWith("…");
		assertThat(findings(document)).isEqualTo("regime choice");
		assertThat(findings(CaseDocument.ofJson("{\"regime\":\"" + "S".repeat(20_000) + "\"}")))
			.isEqualTo("json-limits");
		assertThat(findings(CaseDocument.ofJson(" ".repeat(250_001)))).isEqualTo("json-limits");
		assertThat(findings(CaseDocument.ofJson(stream(" ".repeat(400_000) + "{}")))).isEqualTo("json-limits");
		assertThat(findings(CaseDocument.ofJson("{\"a\":" + "[".repeat(9)))).contains("json-limits");
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

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void hostileTextIsOnlyEverRefused(long seed) throws IOException {
		Random random = new Random(seed);
		List<String> valid = cases().map((arguments) -> arguments.get()[1].toString()).toList();
		for (int i = 0; i < 200; i++) {
			byte[] bytes = valid.get(random.nextInt(valid.size())).getBytes(StandardCharsets.UTF_8);
			for (int change = random.nextInt(6); change >= 0; change--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
						: "{}[],:\"0.e-x".charAt(random.nextInt(12)));
			}
			read(CaseDocument.ofJson(new ByteArrayInputStream(bytes)));
			read(CaseDocument.ofJson(new String(bytes, StandardCharsets.ISO_8859_1)));
			byte[] noise = new byte[random.nextInt(60)];
			random.nextBytes(noise);
			read(CaseDocument.ofJson(new ByteArrayInputStream(noise)));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 11, 12, 13, 14 })
	void hostileParametersAreOnlyEverRefused(long seed) {
		Random random = new Random(seed);
		List<Field> fields = Fields.all();
		List<String> texts = List.of("", "-1", "0", "1e9", "99999999999999999999", "2026-02-30", "+999999999-01-01",
				"NaN", "true", "\u0000", "\ud800", ";;;", "1;2", "%", "٣", "0.0000001", "2027", "MOVED", "2100-12-31",
				"30");
		for (int i = 0; i < 600; i++) {
			Map<String, List<String>> parameters = new HashMap<>();
			for (int j = random.nextInt(25); j >= 0; j--) {
				String path = fields.get(random.nextInt(fields.size())).path();
				String index = "[" + (random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(3)) + "]";
				Field field = Fields.find(path.replace("[]", "[0]")).orElseThrow();
				String choice = field.choices().isEmpty() ? "5"
						: field.choices().get(random.nextInt(field.choices().size()));
				parameters.put(path.replace("[]", index),
						List.of(random.nextBoolean() ? choice : texts.get(random.nextInt(texts.size()))));
			}
			read(CaseDocument.ofParameters(parameters));
		}
	}

	/** Each field is refused once, and what is accepted says the same as its link. */
	private static void read(CaseDocument document) {
		switch (CaseReader.read(document, BundledLaw.LAW)) {
			case CaseReading.Accepted accepted ->
				assertThat(Parameters.document(accepted.document().toQuery())).isEqualTo(document);
			case CaseReading.Refused refused ->
				assertThat(refused.refusals()).isNotEmpty().extracting(Refusal::field).doesNotHaveDuplicates();
		}
		assertThat(document.toJson()).isNotNull();
	}

	private static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
