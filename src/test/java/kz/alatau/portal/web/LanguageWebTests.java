package kz.alatau.portal.web;

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
class LanguageWebTests {

	@Autowired
	private PortalClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ru-RU,ru;q=0.9,en;q=0.8 | /ru
			de-DE,de;q=0.9,en;q=0.5 | /en
			fr                      | /kk
			kk                      | /kk
			""")
	void firstVisitFollowsTheBrowser(String header, String address) {
		Page page = this.client.get("/", "Accept-Language", header);
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).endsWith(address);
	}

	@Test
	void withoutWishesItIsKazakhTheStateLanguage() {
		assertThat(this.client.get("/").location()).endsWith("/kk");
	}

	/** The server itself would fail on more than ten. */
	@ParameterizedTest
	@ValueSource(strings = { "kk,ru,en,de,fr,es,it,pl,tr,uz,zh,ja", ";;;", "*", "en;q=x" })
	void strangeWishesDoNoHarm(String header) {
		assertThat(this.client.get("/", "Accept-Language", header).status()).isEqualTo(302);
		assertThat(this.client.get("/en/method", "Accept-Language", header).status()).isEqualTo(200);
		assertThat(this.client.get("/api/v1/villages", "Accept-Language", header).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/KK/villages, /kk/villages
			/ru/villages/, /ru/villages
			/En/villages/?q=a, /en/villages?q=a
			""")
	void addressTypedByHandIsTidied(String typed, String tidy) {
		Page page = this.client.get(typed);
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).endsWith(tidy);
	}

	@Test
	void languageChosenIsRemembered() {
		this.client.get("/en/villages");
		assertThat(this.client.get("/", "Accept-Language", "ru").location()).endsWith("/en");
	}

	@Test
	void cookieOfTheLanguageIsCareful() {
		assertThat(this.client.get("/ru").header("Set-Cookie")).contains("language=ru", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure");
	}

	@Test
	void behindTlsCookiesAreSecure() {
		assertThat(this.client.get("/ru", "X-Forwarded-Proto", "https").header("Set-Cookie")).contains("Secure");
	}

	@Test
	void unknownLanguageIsNotFoundInALanguageOfTheReader() {
		Page page = this.client.get("/de/villages", "Accept-Language", "ru");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text()).contains("Страница не найдена");
	}

}
