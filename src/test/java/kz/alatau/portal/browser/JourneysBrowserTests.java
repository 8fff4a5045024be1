package kz.alatau.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Tag("browser")
class JourneysBrowserTests {

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

	@ParameterizedTest(name = "{0} px wide")
	@ValueSource(ints = { 360, 1280 })
	void residentFindsTheVillageInThreeSteps(int width) {
		try (Visitor resident = visitor(width)) {
			resident.open("/");
			assertThat(resident.path()).isEqualTo("/kk");
			resident.page().locator("#door-search").fill("zhetigen");
			resident.page().getByRole(AriaRole.BUTTON, named("Ауылымды табу")).click();
			resident.page().locator("main .plain-list a").first().click();
			assertThat(resident.heading()).isEqualTo("Жетіген");
			assertThat(resident.page().locator(".answer").innerText()).contains("бір бөлігі алынады", "168",
					"3\u00a0311");
			assertThat(resident.page().locator("main").innerText()).contains("шешпейді", "Схемалық");
			resident.page().getByRole(AriaRole.LINK, named("Русский")).click();
			assertThat(resident.path()).isEqualTo("/ru/villages/zhetygen");
			assertThat(resident.page().locator(".answer").innerText()).contains("от 168 до 3\u00a0311 домохозяйств");
		}
	}

	@Test
	void investorGoesFromAProjectToTheArticle() {
		try (Visitor investor = visitor(1280)) {
			investor.open("/en/projects");
			investor.page().locator("#sector").selectOption("FOOD");
			investor.page().getByRole(AriaRole.BUTTON, named("Show")).click();
			assertThat(investor.page().locator("[role=status]").innerText()).contains("2 projects");
			investor.page().getByRole(AriaRole.LINK, named("PepsiCo snack plant")).click();
			assertThat(investor.page().locator("main").innerText()).contains("360,000,000\u00a0USD", "24 ha", "900");
			investor.page().getByRole(AriaRole.LINK, named("Compute the taxes of a project like this")).click();
			investor.page().getByRole(AriaRole.LINK, named("A plant: income")).click();
			assertThat(investor.page().locator("main").innerText()).contains("394,020,000", "482,724,000");
			investor.page().locator("table a", new Page.LocatorOptions().setHasText("2026")).first().click();
			assertThat(investor.path()).startsWith("/en/incentives/trace?");
			assertThat(investor.page().locator("main").innerText()).contains("article 735");
		}
	}

	private Visitor visitor(int width) {
		return Visitor.withoutScripts(chromium.browser(), "http://127.0.0.1:" + this.port, width);
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
