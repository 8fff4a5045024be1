package kz.alatau.portal.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An investor with a phone and without scripts, from five fields to a certificate. */
@PortalTest
@Tag("browser")
class IncentiveJourneyBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@Test
	void fiveFieldsGiveTheTableWithTheCutOutAndItsArticles() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			Page page = fiveFields(visitor, "2026-06-15");
			assertThat(page.locator("tr", having("From 1 July 2027 outside the zone"))).hasCount(1);
			assertThat(page.locator("tbody tr", having("^\\s*2041"))).hasCount(1);
			assertThat(page.getByText("article 735(10)").first()).isVisible();
			page.locator("table a", new Page.LocatorOptions().setHasText("337,500")).first().click();
			assertThat(visitor.path()).startsWith("/en/incentives/trace?");
			assertThat(page.locator("main")).containsText("120,000 m²");
			assertThat(page.locator("main")).containsText("article 577");
		}
	}

	@Test
	void resultGoesAlongAsPaperWorkbookLinkAndCertificate() throws Exception {
		try (Visitor visitor = Visitor.withScripts(chromium.browser(), root(), 1280)) {
			Page page = fiveFields(visitor, "2026-06-15");
			assertThat(downloaded(page, "XLSX")).startsWith(new byte[] { 'P', 'K' });
			String link = visitor.path();
			visitor.open(link.replace("/en/", "/ru/"));
			assertThat(downloaded(page, "PDF")).startsWith(new byte[] { '%', 'P', 'D', 'F' });
			String answer = page.locator("p.answer").innerText();
			visitor.open(link.replace("/en/", "/ru/"));
			assertThat(page.locator("p.answer").innerText()).isEqualTo(answer);
			page.locator("form[action$='/incentives/certificates'] button").click();
			assertThat(visitor.path()).matches("/ru/incentives/certificates/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
			assertThat(page.locator("main")).containsText("SHA-256");
		}
	}

	@Test
	void contractOfTheFirstDayOf2027IsToldThatTheZoneIsClosed() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			Page page = fiveFields(visitor, "2027-01-01");
			assertThat(page.locator("p.answer")).containsText("the relief does not apply");
			assertThat(page.locator("main")).containsText("Sign the contract by 31 December 2026");
			assertThat(page.locator("main")).containsText("article 80(1)");
		}
	}

	@Test
	void developerOfHousingIsToldWhyThereIsNoRelief() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			Page page = visitor
				.open("/en/incentives?contract.signed=2026-06-15&contract.years=20&project.cost=20000000000"
						+ "&yearly.incomeSales=800000000")
				.page();
			assertThat(page.locator("main")).containsText("article 735(4)");
			assertThat(page.locator("main")).containsText("160,000,000 ₸");
		}
	}

	@Test
	void wrongInputComesBackWordForWordWithAReasonAtTheField() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			Page page = visitor.open("/kk/incentives?contract.signed=soon&project.cost=12x&contract.years=20").page();
			assertThat(page.locator("[name='project.cost']")).hasValue("12x");
			assertThat(page.locator(".error, .field-invalid").first()).isVisible();
		}
	}

	private Page fiveFields(Visitor visitor, String signed) {
		Page page = visitor.open("/en/incentives").page();
		page.locator("[name='contract.signed']").fill(signed);
		page.locator("[name='contract.years']").fill("20");
		page.locator("[name='contract.zoneLastDay']").fill("2048-12-31");
		page.locator("[name='project.cost']").fill("20 000 000 000");
		page.locator("[name='land[0].area']").first().fill("120000");
		page.locator("button[name='send']").first().click();
		return page;
	}

	private static byte[] downloaded(Page page, String name) throws Exception {
		Download download = page
			.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText(name)).first().click());
		Path file = download.path();
		return Files.readAllBytes(file);
	}

	private static Page.LocatorOptions having(String pattern) {
		return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

}
