package kz.alatau.portal.browser;

import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Tag("browser")
class AccountsBrowserTests {

	private static final String LONGEST_NAME = "n".repeat(50);

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private TestAccounts accounts;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@ParameterizedTest
	@CsvSource({ "kk, 360, LIGHT", "ru, 360, DARK", "en, 1280, LIGHT" })
	void pagesOfAccountsCanBeUsedByEverybody(String language, int width, ColorScheme colours) {
		this.accounts.open("zhanna", StaffRole.values());
		this.accounts.open(LONGEST_NAME, StaffRole.values());
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, width, colours)) {
			signIn(visitor, "/" + language);
			check(visitor);
			check(visitor.open("/" + language + "/staff/accounts"));
			visitor.page().locator("#username").fill("a");
			visitor.page().locator("#open-account button").click();
			assertThat(visitor.page().locator(".error-summary a").count()).isEqualTo(1);
			check(visitor);
			check(visitor.open("/" + language + "/staff/accounts/" + LONGEST_NAME));
			visitor.page().locator("#make-password button").click();
			assertThat(visitor.page().locator("code.password").innerText()).hasSize(20);
			check(visitor);
		}
	}

	@ParameterizedTest
	@CsvSource({ "kk, 360, DARK", "ru, 360, LIGHT" })
	void theRefusalCanBeReadByEverybody(String language, int width, ColorScheme colours) {
		this.accounts.open("zhanna", StaffRole.AUTHOR);
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, width, colours)) {
			signIn(visitor, "/" + language);
			check(visitor.open("/" + language + "/staff/plans"));
		}
	}

	private static void signIn(Visitor visitor, String language) {
		visitor.open(language + "/staff");
		visitor.page().locator("[name=username]").fill("zhanna");
		visitor.page().locator("[name=password]").fill(PortalTest.PASSWORD);
		visitor.page().locator("main button[type=submit]").click();
	}

	private static void check(Visitor visitor) {
		visitor.assertFits();
		visitor.assertAccessible();
	}

}
