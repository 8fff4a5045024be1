package kz.alatau.portal.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.whatif.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The question "what if" and its scenarios, on a phone and without scripts. */
@PortalTest
@Tag("browser")
class WhatIfBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void forgetScenarios() {
		this.database.sql("delete from scenario").update();
	}

	@Test
	void aCorridorIsMovedOnAPhoneWithoutScripts() {
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			Page page = visitor.open("/kk/what-if").page();
			page.locator("#zone").selectOption("COR-185");
			page.locator("#east").fill("−250");
			page.locator("#zone-form button").click();
			assertThat(page.locator("p.answer")).containsText("өзгеріс болады");
			assertThat(page.locator("#east")).hasValue("−250");
		}
	}

	@Test
	void aFileWithFaultsAndThenAGoodOneAreAnswered() {
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), 360, ColorScheme.DARK)) {
			visitor.open("/ru/what-if");
			send(visitor.page(), Questions.zone("NEW-1", "TAKEN", "2028", "2032"));
			assertThat(visitor.page().locator("table.faults tbody tr")).hasCount(1);
			visitor.assertFits();
			visitor.assertAccessible();
			send(visitor.page(), Questions.NEW_ZONE);
			assertThat(visitor.page().locator("p.answer")).containsText("Изменения");
			visitor.assertFits();
			visitor.assertAccessible();
		}
	}

	@Test
	void scenariosCanBeUsedByEverybody() {
		this.accounts.open("planner", StaffRole.PLANNER);
		for (int width : List.of(360, 1280)) {
			try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), width, ColorScheme.LIGHT)) {
				signIn(visitor.open("/ru/staff/sign-in").page());
				keep(visitor, "На восток " + width, "300");
				keep(visitor, "На запад, со своим довольно длинным названием, чтобы было тесно " + width, "-300");
				check(visitor, "/ru/staff/scenarios/new");
				check(visitor, "/ru/staff/scenarios");
				visitor.page().locator("input[name=id]").first().check();
				visitor.page().locator("input[name=id]").nth(1).check();
				visitor.page().locator("#compare-form button").click();
				assertThat(visitor.page().locator("table.comparison thead th")).hasCount(4);
				visitor.assertFits();
				visitor.assertAccessible();
			}
		}
	}

	private void keep(Visitor visitor, String name, String east) {
		Page page = visitor.open("/ru/staff/scenarios/new").page();
		page.locator("#zone").selectOption("COR-185");
		page.locator("#east").fill(east);
		page.locator("#zone-form input[name=name]").fill(name);
		page.locator("#zone-form button").click();
		assertThat(page.locator("h1")).hasText(name);
		visitor.assertFits();
		visitor.assertAccessible();
	}

	private static void check(Visitor visitor, String path) {
		visitor.open(path);
		visitor.assertFits();
		visitor.assertAccessible();
	}

	private static void send(Page page, String zones) {
		page.locator("#file")
			.setInputFiles(
					new FilePayload("zones.geojson", "application/geo+json", zones.getBytes(StandardCharsets.UTF_8)));
		page.locator("#file-form button").click();
	}

	private static void signIn(Page page) {
		page.locator("input[name=username]").fill("planner");
		page.locator("input[name=password]").fill(PortalTest.PASSWORD);
		page.locator("main form button[type=submit]").click();
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

}
