package kz.alatau.portal.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ErrorPagesWebTests {

	@Autowired
	private PortalClient client;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(textBlock = """
			/kk/nothing, 404, Бет табылмады
			/ru/villages/nowhere, 404, Страница не найдена
			/en/districts/none, 404, Page not found
			/en/projects/none, 404, Page not found
			/ru/notices/2026-9999, 404, Страница не найдена
			/en/projects?page=abc, 400, We did not understand
			/ru/projects?sector=NONE, 400, Мы не поняли
			/kk/projects?status=%3Cscript%3E, 400, Бұл мекенжайды түсінбедік
			/en/projects?page=99999999999, 400, We did not understand
			/en/css/none.css, 404, Page not found
			/error, 404, Бет табылмады
			/en/villages/a%20b, 400, We did not understand
			/en/districts/%3Cscript%3E, 400, We did not understand
			/en/villages?q=%ff, 400, We did not understand
			/en/projects?page=500, 404, Page not found
			""")
	void mistakeOfAReaderGetsAPlainAnswer(String path, int status, String title) {
		Page page = this.client.get(path);
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.document().select("h1").text()).contains(title);
		assertThat(page.body()).doesNotContain("Exception", "at org.", "Whitelabel", "tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/villages?q=%00", "/en/villages?q=%25%5F%5C", "/en/projects?q=%25",
			"/en/villages?q=' or 1=1 --", "/en/projects?page=-5", "/en/projects?district=NOWHERE",
			"/ru/villages?q=%D0%B9%D1%86%D1%83%D0%BA%D0%B5%D0%BD%D0%B3%D1%88%D1%89%D0%B7%D1%85" })
	void strangeWordsAreJustWords(String path) {
		assertThat(this.client.get(path.replace(" ", "%20")).status()).isEqualTo(200);
	}

	/**
	 * So broken that the portal never sees it: the server answers, in all three
	 * languages.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/..;/", "/en/villages/%00" })
	void brokenAddressIsAnsweredPlainly(String path) throws IOException {
		String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'", "түсінбедік", "Мы не поняли", "did not understand")
			.doesNotContain("Tomcat", "Exception");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void longQueryIsCutNotRefused() {
		assertThat(this.client.get("/en/villages?q=" + "a".repeat(5_000)).status()).isEqualTo(200);
	}

	@Test
	void postWithoutTokenIsForbidden() {
		assertThat(this.client.post("/en/staff/sign-in", Map.of("username", "a", "password", "b")).status())
			.isEqualTo(403);
	}

	@Test
	void wrongMethodIsSaidSo() {
		Page page = this.client.post("/en/villages", Map.of("q", "arna"));
		assertThat(page.status()).isEqualTo(405);
		assertThat(page.text()).contains("This cannot be done here");
	}

	@Test
	void unknownAddressOfTheInterfaceIsAProblemDocument() {
		Page page = this.client.get("/api/v1/villages/nowhere/exposure");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		assertThat(page.body()).contains("\"status\":404", "/api/v1/villages/nowhere/exposure");
	}

	@Test
	void readersNeverGetASession() {
		this.client.get("/en/villages/daulet");
		assertThat(this.client.get("/en/projects").response().headers().allValues("Set-Cookie"))
			.noneMatch((cookie) -> cookie.startsWith("SESSION"));
	}

	@Test
	void pageReadBeforeIsNotSentAgain() {
		Page first = this.client.get("/en/villages/daulet");
		Page again = this.client.get("/en/villages/daulet", "If-None-Match", first.header("ETag"));
		assertThat(first.header("ETag")).startsWith("W/");
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void nullCharactersAreLeftOutOfWhatWasTyped() {
		assertThat(this.client.get("/en/projects?q=%00").status()).isEqualTo(200);
		assertThat(this.client.get("/en/what-if?zone=a%00b&drop=true").status()).isBetween(400, 422);
	}

}
