package kz.alatau.portal.browser;

import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.relocation.cases.CaseView;
import kz.alatau.portal.relocation.cases.TakingJourney;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Tag("browser")
class TakingBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private RelocationNotices notices;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@CsvSource({ "kk, 360, LIGHT", "ru, 360, DARK", "en, 1280, DARK" })
	void thePagesOfTheProcedureCanBeUsedByEverybody(String language, int width, ColorScheme colours) {
		NoticeNumber number = this.journey.start(6);
		this.notices.loadDemonstration();
		CaseView plot = this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-10",
				"NOTICE_IS_RECEIVED 2025-09-12", "TITLE_IS_CONFIRMED 2025-09-15");
		String procedure = "/staff/notices/" + number + "/procedure";
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), width, colours)) {
			signIn(visitor, language);
			Stream
				.of("/law/taking", "/staff", procedure, procedure + "/" + plot.id(), "/staff/notices/DEMO-1/letter",
						"/staff/calendar?year=2026", "/staff/calendar?year=2044")
				.forEach((path) -> {
					visitor.open("/" + language + path);
					visitor.page().evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
					visitor.assertFits();
					visitor.assertAccessible();
				});
		}
	}

	@Test
	void aStepIsRecordedWithoutScripts() {
		NoticeNumber number = this.journey.start(1);
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			signIn(visitor, "kk");
			visitor.open("/kk/staff/notices/" + number + "/procedure");
			visitor.page().click("#cases a");
			visitor.page().check("input[value=NOTICE_IS_SENT]");
			visitor.page().fill("#on", "2025-09-08");
			visitor.page().fill("#actNumber", "12-х");
			visitor.page().fill("#reference", "№ 050000123");
			visitor.page().click("#record button");
			assertThat(visitor.page().locator(".answer").innerText()).isEqualTo("Хабарлама меншік иесіне жіберілді");
		}
	}

	private static void signIn(Visitor visitor, String language) {
		visitor.open("/" + language + "/staff/sign-in");
		visitor.page().fill("[name=username]", PortalTest.STAFF);
		visitor.page().fill("[name=password]", PortalTest.PASSWORD);
		visitor.page().click("main form button");
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

}
