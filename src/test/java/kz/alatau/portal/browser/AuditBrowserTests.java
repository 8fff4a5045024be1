package kz.alatau.portal.browser;

import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Tag("browser")
class AuditBrowserTests {

	private static final String WITHOUT_SPACES = "https://example.org/" + "resolution".repeat(60);

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionTemplate transaction;

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
	void theTrailCanBeReadByEverybody(String language, int width, ColorScheme colours) {
		this.accounts.open("zhanna", StaffRole.values());
		String subject = "2099-0042/" + "9".repeat(150);
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record(AuditEntry.of("n".repeat(50), AuditAction.NOTICE_EDITED, subject)
					.changed("text.kk", "Бірінші жол\nекінші жол", WITHOUT_SPACES)
					.changed("status", "REVIEWED", "PUBLISHED")
					.changed("note", "x", null)));
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, width, colours)) {
			signIn(visitor, "/" + language);
			check(visitor.open("/" + language + "/staff/audit"));
			visitor.page().locator("#subject").fill("2099-0042");
			visitor.page().locator("#audit-form button").click();
			assertThat(visitor.page().locator("#entries > li").count()).isPositive();
			check(visitor);
			visitor.page().locator("#entries > li p.muted a").first().click();
			assertThat(visitor.page().locator("ins").first().innerText()).contains(WITHOUT_SPACES);
			check(visitor);
			check(visitor.open("/" + language + "/staff/audit?from=x&until=y&action=z"));
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
