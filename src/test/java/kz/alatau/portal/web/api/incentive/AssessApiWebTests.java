package kz.alatau.portal.web.api.incentive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AssessApiWebTests {

	private static final String PATH = AssessDescription.PATH;

	@Autowired
	private PortalClient client;

	static Set<String> examples() {
		return new TreeSet<>(AssessDescription.REQUESTS.keySet());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsAnsweredAndEachFigureFollowsFromItsTrace(String name) {
		JsonNode answer = answered(ask(PATH + "?trace=true&lang=en", file(name + ".json")));
		assertThat(answer.path("verdict").asString()).isNotEqualTo("NOT_ELIGIBLE");
		new AnsweredCase(answer).isReproducible();
	}

	@Test
	void documentedAnswersAreWhatIsAnswered() {
		for (String name : AssessDescription.ANSWERS) {
			JsonNode answer = answered(ask(PATH + "?lang=en", file(name + ".json")));
			assertThat(figures(answer)).as(name).isEqualTo(figures(json(file(name + ".answer.json"))));
		}
		JsonNode traced = answered(ask(PATH + "?lang=en&trace=true", file(AssessDescription.TRACED + ".json")));
		assertThat(figures(traced)).isEqualTo(figures(json(file(AssessDescription.TRACED + ".answer.json"))));
	}

	@Test
	void documentedProblemsAreWhatIsAnswered() {
		for (String name : new String[] { "refused", "unreadable" }) {
			Page page = ask(PATH + "?lang=en", name.equals("refused") ? REFUSED : "{\"land\": [");
			JsonNode documented = json(file(name + ".problem.json"));
			assertThat(page.status()).isEqualTo(documented.path("status").asInt());
			assertThat(json(page.body()).path("type")).isEqualTo(documented.path("type"));
			assertThat(codes(json(page.body()))).isEqualTo(codes(documented));
		}
	}

	/** The test vectors of section 7 of the legal reference. */
	@ParameterizedTest
	@CsvSource({ "plant, 482724000.00, 88704000.00", "developer, 160202500.00, 160000000.00",
			"losses, 20000000.00, 20000000.00" })
	void testVectorsComeOutToTheTenge(String name, String standard, String regime) {
		JsonNode totals = answered(ask(PATH, file(name + ".json"))).path("totals");
		assertThat(totals.at("/standard/tax").asString()).isEqualTo(standard);
		assertThat(totals.at("/regime/tax").asString()).isEqualTo(regime);
	}

	@Test
	void valueAddedTaxIsCashFlowAndNoTotal() {
		JsonNode answer = answered(ask(PATH, file("vat.json")));
		JsonNode line = line(answer, 0, "VAT");
		assertThat(line.path("standard").asString()).isEqualTo("-48000000.00");
		assertThat(line.path("regime").asString()).isEqualTo("48000000.00");
		assertThat(answer.at("/totals/standard/tax").asString()).isEqualTo("0.00");
	}

	@Test
	void fiveFieldsGiveTheCategoryAndBothEndsOfTheZone() {
		JsonNode answer = answered(ask(PATH, file("five-fields.json")));
		assertThat(answer.path("category").asString()).isEqualTo("B");
		assertThat(answer.at("/horizon/first").asInt()).isEqualTo(2026);
		assertThat(answer.at("/horizon/years").asInt()).isEqualTo(16);
		assertThat(line(answer, 0, "LAND").path("standard").asString()).isEqualTo("810000.00");
		assertThat(line(answer, 0, "LAND").path("regime").asString()).isEqualTo("337500.00");
		assertThat(answer.path("outcomes").findValuesAsString("lastDay")).containsExactly("2027-06-30", "2027-08-31",
				"2041-06-15");
		assertThat(answer.at("/terms/CIT/deciding").asString()).isEqualTo("CUT_OUT");
		assertThat(answer.path("verdict").asString()).isEqualTo("OPEN");
	}

	@Test
	void openReadingsSayWhatTheOtherAnswerWouldChange() {
		String moved = file("five-fields.json").replaceFirst("\\{", "{\"city\": {\"outcome\": \"MOVED\"},");
		JsonNode readings = answered(ask(PATH, moved)).path("openReadings");
		assertThat(readings.findValuesAsString("code")).hasSize(17).startsWith("O-1", "O-2");
		JsonNode first = readings.path(0);
		assertThat(first.path("taken").asString()).isEqualTo("OUTSIDE");
		assertThat(first.at("/others/0/reading").asString()).isEqualTo("INSIDE");
		assertThat(first.at("/others/0/figures/0/tax").asString()).isEqualTo("LAND");
	}

	@Test
	void aContractOf2027IsToldWhatWouldHelp() {
		JsonNode answer = answered(ask(PATH + "?lang=en", """
				{"contract": {"signed": "2027-01-01", "years": 20}, "project": {"cost": 20000000000}}"""));
		assertThat(answer.path("verdict").asString()).isEqualTo("NOT_ELIGIBLE");
		assertThat(answer.at("/regime/asked").asString()).isEqualTo("SEZ_735");
		assertThat(answer.at("/regime/applied").asString()).isEqualTo("STANDARD");
		assertThat(answer.at("/changes/0/text").asString()).contains("31 December 2026");
		assertThat(answer.at("/checks/0/rule").propertyNames()).contains("id", "act", "article", "from");
	}

	@Test
	void theQueryOfALinkAnswersTheSame() {
		JsonNode posted = answered(ask(PATH, file("mixed-use.json")));
		Page page = this.client.get(PATH + "?rules=abc&" + posted.path("query").asString(), "X-Forwarded-For",
				"203.0.113.41");
		assertThat(answered(page)).isEqualTo(posted);
	}

	@Test
	void theCaseThatComesBackIsTheSameCase() {
		JsonNode first = answered(ask(PATH, file("agreement.json")));
		assertThat(answered(ask(PATH, first.path("case").toString()))).isEqualTo(first);
	}

	private static final String REFUSED = """
			{"contract": {"signed": "2026-06-15", "years": 200}, "project": {"cost": "much"},
			"yearly": {"gross": 100, "grossPriority": 200}, "licence": {"issued": "2027-01-01", "years": 5}, "lnad": []}""";

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everythingWrongIsToldAtOnceInTheLanguageAskedFor(String language) {
		JsonNode problem = problem(ask(PATH + "?lang=" + language, REFUSED), 422, "incentive-refused");
		assertThat(problem.path("errors").findValuesAsString("field")).contains("contract.years", "project.cost",
				"licence.issued", "lnad");
		problem.path("errors").forEach((error) -> {
			assertThat(error.path("code").asString()).isNotEmpty();
			assertThat(error.path("message").asString()).isNotEmpty().doesNotContain("incentive.", "{");
		});
		assertThat(problem(ask("/" + language + PATH, REFUSED), 422, "incentive-refused").path("title"))
			.isEqualTo(problem.path("title"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{                              | 400 | incentive-unreadable
			''                             | 400 | incentive-unreadable
			{} {}                          | 400 | incentive-unreadable
			{"land": NaN}                  | 400 | incentive-unreadable
			[]                             | 422 | incentive-refused
			{"regime": "NOWHERE"}          | 422 | incentive-refused
			{"regime": "SEZ_735"}          | 422 | incentive-refused
			{"unknown": 1}                 | 422 | incentive-refused
			{"land": 5}                    | 422 | incentive-refused
			{"yearly": 1, "yearly": 2}     | 422 | incentive-refused
			""")
	void whatCannotBeAnsweredIsAProblem(String body, int status, String type) {
		JsonNode problem = problem(ask(PATH, body), status, type);
		assertThat(problem.path("errors")).isNotEmpty();
	}

	@Test
	void anEmptyCaseIsTheStandardRegime() {
		JsonNode answer = answered(ask(PATH, "{}"));
		assertThat(answer.at("/regime/applied").asString()).isEqualTo("STANDARD");
		assertThat(answer.at("/totals/standard/tax").asString()).isEqualTo("0.00");
		assertThat(answer.at("/totals/standard/effectiveRate").isNull()).isTrue();
	}

	@Test
	void unknownNamesInTheQueryAreRefused() {
		JsonNode problem = problem(this.client.get(PATH + "?contract.sigend=2026-01-01&horizon.years=99",
				"X-Forwarded-For", "203.0.113.42"), 422, "incentive-refused");
		assertThat(problem.path("errors").findValuesAsString("field")).containsExactly("contract.sigend",
				"horizon.years");
	}

	@Test
	void aLongBodyAndOtherContentAreRefused() {
		problem(ask(PATH, "{\"regime\":\"" + "x".repeat(AssessApiController.LONGEST) + "\"}"), 413,
				"incentive-too-large");
		for (String type : new String[] { "text/plain", "application/xml", "application/x-www-form-urlencoded",
				"multipart/form-data; boundary=x" }) {
			Page page = this.client.post(PATH, "{}", "Content-Type", type, "X-Forwarded-For", "203.0.113.43");
			assertThat(page.status()).as(type).isIn(405, 415);
			assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		}
		assertThat(this.client.get(PATH + "?trace=perhaps", "X-Forwarded-For", "203.0.113.43").status()).isEqualTo(400);
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3 })
	void damagedCasesAreRefusedOrAnsweredAndNeverFail(long seed) {
		Random random = new Random(seed);
		String whole = file("breach.json") + file("mixed-use.json");
		for (int i = 0; i < 40; i++) {
			StringBuilder body = new StringBuilder(
					file(examples().toArray(String[]::new)[random.nextInt(9)] + ".json"));
			for (int change = random.nextInt(4); change >= 0; change--) {
				int at = random.nextInt(body.length());
				int from = random.nextInt(whole.length() - 12);
				body.replace(at, Math.min(body.length(), at + random.nextInt(3)),
						whole.substring(from, from + random.nextInt(12)));
			}
			Page page = this.client.post(PATH, body.toString(), "Content-Type", "application/json", "X-Forwarded-For",
					"198.51.100." + (seed * 40 + i));
			assertThat(page.status()).as(body.toString()).isIn(200, 400, 422);
		}
	}

	@Test
	void whoAsksTooOftenIsToldWhenToAskAgain() {
		Supplier<Page> question = () -> this.client.post(PATH, "{", "Content-Type", "application/json",
				"X-Forwarded-For", "203.0.113.98");
		Page page = question.get();
		for (int i = 0; i < 300 && page.status() != 429; i++) {
			page = question.get();
		}
		problem(page, 429, "too-many-requests");
		assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
	}

	@Test
	void everyFieldIsDescribed() {
		Properties descriptions = CaseSchema.descriptions();
		assertThat(descriptions.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(Fields.all().stream().map(Field::path).toList());
		JsonNode openapi = json(this.client.get("/api/v1/openapi").body());
		JsonNode schema = openapi.at("/components/schemas/IncentiveCase");
		assertThat(schema.at("/properties/land/items/properties/area/description").asString())
			.contains("Square metres");
		assertThat(schema.at("/properties/contract/required/0").asString()).isEqualTo("signed");
		assertThat(schema.at("/properties/readings/properties/O-5/enum")).hasSize(2);
		assertThat(schema.at("/properties/land/maxItems").asInt()).isEqualTo(20);
		JsonNode post = openapi.path("paths").path(PATH).path("post");
		assertThat(post.at("/requestBody/content/application~1json/examples").propertyNames())
			.containsExactlyInAnyOrderElementsOf(examples());
		assertThat(post.path("responses").propertyNames()).contains("200", "400", "413", "415", "422", "429");
		assertThat(post.path("description").asString()).contains("FALLING_SUM", "half up");
	}

	private Page ask(String path, String body) {
		return this.client.post(path, body, "Content-Type", "application/json", "X-Forwarded-For",
				"203.0.113." + (44 + Math.floorMod(body.hashCode(), 40)));
	}

	private static JsonNode answered(Page page) {
		assertThat(page.status()).as(page.body()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("application/json");
		return json(page.body());
	}

	private static JsonNode line(JsonNode answer, int year, String tax) {
		return answer.at("/years/" + year + "/lines")
			.valueStream()
			.filter((line) -> line.path("tax").asString().equals(tax))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode problem(Page page, int status, String type) {
		assertThat(page.status()).as(page.body()).isEqualTo(status);
		assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = json(page.body());
		assertThat(problem.path("type").asString()).isEqualTo("urn:alatau:problem:" + type);
		assertThat(problem.path("title").asString()).isNotEmpty();
		assertThat(problem.path("detail").asString()).isNotEmpty();
		return problem;
	}

	private static Object codes(JsonNode problem) {
		return problem.path("errors").findValuesAsString("code");
	}

	/** Without words, which may be put better, and without the version of the rules. */
	private static JsonNode figures(JsonNode node) {
		switch (node) {
			case ObjectNode object -> {
				object.remove(java.util.List.of("text", "takenText", "act", "address", "ruleVersion"));
				object.forEach(AssessApiWebTests::figures);
			}
			case ArrayNode array -> array.forEach(AssessApiWebTests::figures);
			default -> {
			}
		}
		return node;
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	private static String file(String name) {
		try {
			return new ClassPathResource("openapi/incentive/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
