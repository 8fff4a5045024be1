package kz.alatau.portal.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.upload.Uploads;
import kz.alatau.portal.web.staff.SampleUploadController;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A file on its way, with scripts and without. */
@PortalTest
@Tag("browser")
class UploadBrowserTests {

	private static final String HELD = "held";

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private SampleUploadController sample;

	@Autowired
	private Uploads uploads;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void hold() {
		this.sample.hold();
	}

	@AfterEach
	void letGo() {
		this.sample.letGo();
		this.uploads.latest(10).forEach((upload) -> this.uploads.awaitBriefly(upload.id(), Duration.ofSeconds(30)));
	}

	@Test
	void withScriptsTheEndIsShownByItself() {
		try (Visitor visitor = Visitor.withScripts(chromium.browser(), root(), 360)) {
			send(visitor, HELD);
			watchToTheEnd(visitor);
		}
	}

	@Test
	void withoutScriptsThePageRefreshesItself() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			send(visitor, HELD);
			watchToTheEnd(visitor);
		}
	}

	@Test
	void withScriptsARefusalIsShownInPlaceAndTheFormCanBeSentAgain() {
		try (Visitor visitor = Visitor.withScripts(chromium.browser(), root(), 360)) {
			send(visitor, "");
			assertThat(visitor.page().locator(".error-summary")).isVisible();
			choose(visitor, "faulty");
			visitor.page().locator("#sample button").click();
			assertThat(visitor.page().locator(".faults tbody tr")).hasCount(1_000);
			visitor.assertFits();
			visitor.page().goBack();
			assertThat(visitor.page().locator("#sample")).isVisible();
		}
	}

	@Test
	void theLineMayBreak() {
		try (Visitor visitor = Visitor.withScripts(chromium.browser(), root(), 360)) {
			form(visitor);
			visitor.page().route("**/staff/sample-upload*", (route) -> route.abort());
			choose(visitor, HELD);
			visitor.page().locator("#sample button").click();
			assertThat(visitor.page().locator("[data-failed]")).containsText("The file did not arrive");
			assertThat(visitor.page().locator("#sample button")).isEnabled();
		}
	}

	@Test
	void progressAndFaultsCanBeUsedByEverybody() {
		for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), 360, colours)) {
				send(visitor, HELD);
				assertThat(visitor.page().locator(".upload-steps")).isVisible();
				visitor.assertFits();
				visitor.assertAccessible();
				form(visitor);
				visitor.assertAccessible();
			}
		}
	}

	private void watchToTheEnd(Visitor visitor) {
		Page page = visitor.page();
		assertThat(page.locator(".upload-steps progress")).hasCount(3);
		assertThat(visitor.path()).matches("/en/staff/imports/\\d+");
		this.sample.letGo();
		assertThat(page.locator("main")).containsText("The file is stored: 1 row.");
		assertThat(page.locator(".upload-steps")).hasCount(0);
	}

	private void send(Visitor visitor, String content) {
		form(visitor);
		choose(visitor, content);
		visitor.page().locator("#sample button").click();
	}

	private void form(Visitor visitor) {
		visitor.open("/en/staff/sample-upload");
		if (visitor.page().locator("#username").count() > 0) {
			visitor.page().fill("#username", PortalTest.STAFF);
			visitor.page().fill("#password", PortalTest.PASSWORD);
			visitor.page().click("main form button");
			// Its script has run by then.
			visitor.page().waitForURL("**/staff/sample-upload*");
		}
	}

	private static void choose(Visitor visitor, String content) {
		visitor.page()
			.setInputFiles("#file", new FilePayload("zones.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

}
