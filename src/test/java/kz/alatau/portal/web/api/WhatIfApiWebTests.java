package kz.alatau.portal.web.api;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.web.whatif.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class WhatIfApiWebTests {

	private static final String PATH = "/api/v1/exposure/what-if";

	private static final String ADDRESS = "203.0.113.30";

	@Autowired
	private PortalClient client;

	@LocalServerPort
	private int port;

	@Test
	void aNewZoneIsAnsweredWithTheVillagesItChanges() {
		Page page = ask(PATH, Questions.NEW_ZONE);
		assertThat(page.status()).as(page.body()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("application/json");
		JsonNode answer = JsonMapper.shared().readTree(page.body());
		assertThat(answer.path("added").asInt()).isEqualTo(1);
		assertThat(answer.path("replaced").asInt()).isZero();
		assertThat(answer.path("villages")).isNotEmpty();
		assertThat(answer.path("villagesRecomputed").asInt()).isGreaterThanOrEqualTo(answer.path("villages").size());
		assertThat(answer.at("/villages/0").propertyNames()).contains("slug", "kato", "names", "stateBefore",
				"stateAfter", "before", "after");
		assertThat(answer.at("/villages/0/after").propertyNames()).contains("low", "central", "high", "hectares",
				"phases");
		assertThat(answer.path("basis").asString()).isEqualTo("SCHEMATIC");
		assertThat(answer.at("/indicative/kk").asString()).isNotEmpty();
		assertThat(answer.propertyNames()).contains("plan", "dataVersion", "methodVersion", "city");
	}

	@Test
	void anEmptyCollectionIsFineIfSomethingIsRemoved() {
		JsonNode answer = JsonMapper.shared()
			.readTree(ask(PATH + "?remove=COR-185&remove=COR-186", Questions.NO_ZONES).body());
		assertThat(answer.path("removed").asInt()).isEqualTo(2);
		assertThat(answer.path("villages")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'{'                    | ''                              | 400 | unreadable | UNREADABLE
			''                     | ''                              | 422 | faults     | NOTHING_INSIDE
			'[]'                   | ''                              | 422 | faults     | NOT_A_COLLECTION
			NONE                   | ''                              | 422 | faults     | NOTHING_INSIDE
			NONE                   | ?remove=NOWHERE                 | 422 | refused    | UNKNOWN_ZONE
			NEW                    | ?remove=NEW-1                   | 422 | refused    | BOTH
			BAD                    | ''                              | 422 | faults     | UNKNOWN_VALUE
			YEARS                  | ''                              | 422 | faults     | END_BEFORE_START
			""")
	void whatCannotBeAnsweredIsAProblem(String body, String query, int status, String type, String kind) {
		Page page = ask(PATH + query, switch (body) {
			case "NONE" -> Questions.NO_ZONES;
			case "NEW" -> Questions.NEW_ZONE;
			case "BAD" -> Questions.zone("NEW-1", "TAKEN", "2028", "2032");
			case "YEARS" -> Questions.zone("NEW-1", "ACQUIRED", "2032", "2028");
			default -> body;
		});
		JsonNode problem = problem(page, status, "what-if-" + type);
		assertThat(problem.at("/faults/0/kind").asString()).isEqualTo(kind);
		assertThat(problem.at("/faults/0/message").asString()).isNotEmpty();
		assertThat(problem.path("faultCount").asInt()).isPositive();
	}

	@Test
	void faultsNameTheFeatureAndTheField() {
		JsonNode fault = problem(ask(PATH, Questions.zone("NEW-1", "TAKEN", "2028", "2032")), 422, "what-if-faults")
			.at("/faults/0");
		assertThat(fault.path("feature").asInt()).isEqualTo(1);
		assertThat(fault.path("code").asString()).isEqualTo("NEW-1");
		assertThat(fault.path("field").asString()).isEqualTo("disposition");
		assertThat(fault.path("detail").asString()).contains("TAKEN");
	}

	@ParameterizedTest
	@CsvSource({ "kk, Аймақтарда қателер бар", "ru, В зонах есть ошибки", "en, The zones have faults" })
	void problemsSpeakTheLanguageAskedFor(String language, String title) {
		String bad = Questions.zone("NEW-1", "TAKEN", "2028", "2032");
		Page byHeader = this.client.post(PATH, bad, "Content-Type", "application/json", "Accept-Language", language,
				"X-Forwarded-For", ADDRESS);
		assertThat(problem(byHeader, 422, "what-if-faults").path("title").asString()).isEqualTo(title);
		assertThat(problem(ask("/" + language + PATH, bad), 422, "what-if-faults").path("title").asString())
			.isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/ru" })
	void otherContentIsAProblemToo(String language) {
		for (String type : new String[] { "text/plain", "application/xml", "application/x-www-form-urlencoded",
				"multipart/form-data; boundary=x" }) {
			Page page = this.client.post(language + PATH, Questions.NEW_ZONE, "Content-Type", type, "X-Forwarded-For",
					ADDRESS);
			assertThat(problem(page, 415, "unsupported-media-type").path("detail").asString()).as(type).isNotEmpty();
		}
	}

	@Test
	void askingWithoutABodyIsNotPossible() {
		assertThat(problem(this.client.get(PATH), 405, "method-not-allowed").path("instance").asString())
			.isEqualTo(PATH);
	}

	@Test
	void aLongBodyIsRefused() {
		String body = Questions.NEW_ZONE + " ".repeat(PlanChange.LONGEST_FILE);
		problem(ask(PATH, body), 413, "what-if-content-too-large");
		assertThat(ask(PATH, Questions.NEW_ZONE + " ".repeat(900_000)).status()).isEqualTo(200);
	}

	/** Its length is not known beforehand, so it is counted while it is read. */
	@Test
	void aLongBodyInPiecesIsRefusedToo() throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			var out = socket.getOutputStream();
			out.write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "X-Forwarded-For: " + ADDRESS + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			byte[] piece = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < 17; i++) {
				out.write(piece);
			}
			out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:alatau:problem:what-if-content-too-large");
		}
	}

	@Test
	void tooManyZonesAreRefused() {
		StringBuilder features = new StringBuilder();
		String one = Questions.NEW_ZONE.substring(Questions.NEW_ZONE.indexOf('[') + 1,
				Questions.NEW_ZONE.lastIndexOf(']'));
		for (int i = 0; i <= PlanChange.MOST_ZONES; i++) {
			features.append((i > 0) ? "," : "").append(one.replace("NEW-1", "NEW-" + i));
		}
		String body = Questions.NO_ZONES.replace("[]", "[" + features + "]");
		assertThat(problem(ask(PATH, body), 422, "what-if-faults").at("/faults/0/kind").asString())
			.isEqualTo("TOO_LARGE");
	}

	@Test
	void whoAsksTooOftenIsToldWhenToAskAgain() {
		Page page = untilTooMany(() -> this.client.post(PATH, "{", "Content-Type", "application/json",
				"X-Forwarded-For", "203.0.113.99", "Accept-Language", "en"));
		assertThat(problem(page, 429, "too-many-requests").path("title").asString()).isEqualTo("You ask too often");
		assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
		Page form = this.client.get("/en/what-if", "X-Forwarded-For", "203.0.113.99");
		assertThat(form.status()).isEqualTo(200);
		Page question = untilTooMany(
				() -> this.client.get("/en/what-if?zone=&east=1", "X-Forwarded-For", "203.0.113.99"));
		assertThat(question.status()).isEqualTo(429);
		assertThat(question.text()).contains("You ask too often");
	}

	/** While one asks, the allowance fills again, slowly. */
	private static Page untilTooMany(Supplier<Page> question) {
		Page page = question.get();
		for (int i = 0; i < 300 && page.status() != 429; i++) {
			page = question.get();
		}
		return page;
	}

	@Test
	void theInterfaceDescribesItself() {
		JsonNode post = JsonMapper.shared()
			.readTree(this.client.get("/api/v1/openapi").body())
			.path("paths")
			.path(PATH)
			.path("post");
		assertThat(post.path("responses").propertyNames()).contains("200", "400", "413", "415", "422", "429", "503");
		assertThat(post.at("/requestBody/content").propertyNames()).contains("application/geo+json",
				"application/json");
		assertThat(post.path("parameters").findValuesAsString("name")).containsExactly("remove");
	}

	private Page ask(String path, String body) {
		return this.client.post(path, body, "Content-Type", "application/geo+json", "X-Forwarded-For", ADDRESS);
	}

	private static JsonNode problem(Page page, int status, String type) {
		assertThat(page.status()).as(page.body()).isEqualTo(status);
		assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(page.body());
		assertThat(problem.path("type").asString()).isEqualTo("urn:alatau:problem:" + type);
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("title").asString()).isNotEmpty();
		assertThat(problem.path("detail").asString()).isNotEmpty();
		return problem;
	}

}
