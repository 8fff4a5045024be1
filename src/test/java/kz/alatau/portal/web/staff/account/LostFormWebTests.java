package kz.alatau.portal.web.staff.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LostFormWebTests {

	private static final String TYPED = "Первая строка <b>жирная</b>\nвторая строка";

	private static final String FORM = "/ru/staff/notices/new";

	@Autowired
	private PortalClient client;

	@Test
	void whatWasTypedComesBackWhenTheSessionHasEnded() {
		Page page = this.client.post(FORM, Map.of("text.ru", TYPED, "actNumber", "12/34", "_csrf", "old-token",
				"version", "3", "action", "SAVE", "title.kk", " "));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("ваш текст здесь", "Текст объявления");
		assertThat(page.document().select("main textarea").stream().map(Element::wholeText))
			.containsExactlyInAnyOrder(TYPED, "12/34");
		assertThat(page.body()).doesNotContain("old-token");
		assertThat(page.document().select("main b")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kk, Алып қоюдың басталуы, Жалпы тәртіп, Жетіген", "ru, Начало изъятия, Общий порядок, Жетыген",
			"en, Start of a taking, General law, Zhetygen" })
	void whatWasChosenComesBackInWords(String language, String kind, String law, String village) {
		Page page = this.client.post("/" + language + "/staff/notices/new", Map.of("noticeKind", "START", "regime",
				"GENERAL", "villages", "196837100", "authority", "NOBODY", "_csrf", "old-token"));
		assertThat(page.document().select("main textarea").stream().map(Element::wholeText))
			.containsExactlyInAnyOrder(kind, law, village, "NOBODY");
	}

	@Test
	void signedInAgainElsewhereItComesBackToo() {
		this.client.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		Page page = this.client.post(FORM, Map.of("text.ru", TYPED, "_csrf", "old-token"));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.document().select("main textarea")).hasSize(1);
	}

	@Test
	void passwordsAndCodesNeverComeBack() {
		Page page = this.client.post("/ru/staff/password",
				Map.of("oldPassword", "the old secret", "newPassword", "the new secret", "code", "123456"));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).doesNotContain("secret", "123456", "textarea");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site",
			"Origin: https://elsewhere.example" })
	void aFormOfAnotherSiteIsNotShownOnOurs(String header) {
		String[] parts = header.split(": ");
		Page page = this.client.post(FORM, "text.ru=" + URLEncoder.encode("send money", StandardCharsets.UTF_8),
				"Content-Type", "application/x-www-form-urlencoded", parts[0], parts[1]);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).doesNotContain("send money");
	}

}
