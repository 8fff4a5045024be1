package kz.alatau.portal.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads only, so it need not wait for those that write. */
@PortalTest
@Execution(ExecutionMode.CONCURRENT)
@Tag("browser")
class AccessibilityBrowserTests {

	/** Two of its cases side by side. */
	private static final String COMPARISON = "/incentives/compare?a=contract.signed%3D2026-06-15%26contract.years%3D20"
			+ "%26project.cost%3D20000000000%26land%255B0%255D.area%3D5&b=contract.signed%3D2026-06-15"
			+ "%26contract.years%3D9%26project.cost%3D20000000000%26land%255B0%255D.area%3D5";

	/** The calculator with the five fields of its first view. */
	private static final String FIVE_FIELDS = "/incentives?contract.signed=2026-06-15&contract.years=20"
			+ "&contract.zoneLastDay=2048-12-31&project.cost=20000000000&land%5B0%5D.area=120000";

	private static final List<String> PAGES = List.of("", "/districts", "/districts/gate", "/villages",
			"/villages?q=nowhere", "/villages/daulet", "/villages/arna", "/villages/zhetygen",
			"/villages/zhetygen/exposure", "/villages/daulet/exposure?plan=1", "/projects",
			"/projects/pepsico-snack-plant", "/incentives", "/incentives?contract.signed=soon&project.cost=lots",
			FIVE_FIELDS, "/incentives/trace" + FIVE_FIELDS.substring("/incentives".length()), COMPARISON, "/notices",
			"/land", "/city", "/plans", "/plans?on=soon", "/plans/1", "/plans/compare", "/plans/compare?from=1&to=1",
			"/legislation", "/legislation?on=2027-07-01&topic=city", "/method", "/what-if",
			"/what-if?zone=COR-185&east=200", "/what-if?zone=&east=far", "/sources", "/register", "/genuine",
			"/genuine?code=x", "/staff/sign-in", "/nothing-here");

	private static final Map<Integer, Visitor> VISITORS = new HashMap<>();

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		VISITORS.values().forEach(Visitor::close);
		chromium.close();
	}

	/**
	 * Each page once on a phone and once on a desk, in changing languages and colours.
	 */
	static Stream<Arguments> pages() {
		List<String> languages = List.of("kk", "ru", "en");
		return PAGES.stream()
			.flatMap((page) -> Stream.of(
					Arguments.of("/" + languages.get(PAGES.indexOf(page) % 3) + page, 360, ColorScheme.LIGHT),
					Arguments.of("/" + languages.get((PAGES.indexOf(page) + 1) % 3) + page, 1280, ColorScheme.DARK)));
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@MethodSource("pages")
	@Execution(ExecutionMode.SAME_THREAD)
	void pageCanBeUsedByEverybody(String path, int width, ColorScheme colours) {
		Visitor visitor = VISITORS.computeIfAbsent(width,
				(one) -> Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, width, colours));
		visitor.open(path);
		visitor.assertFits();
		visitor.assertEstimatesAreSeenTogether();
		visitor.assertAccessible();
		visitor.assertNoComplaints();
	}

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void aPictureWithoutWordsWouldBeFound() {
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, 360,
				ColorScheme.LIGHT)) {
			visitor.open("/en");
			visitor.page().evaluate("document.querySelector('main').append(document.createElement('img'))");
			assertThat(Axe.look(visitor.page())).singleElement().asString().startsWith("image-alt <img");
		}
	}

}
