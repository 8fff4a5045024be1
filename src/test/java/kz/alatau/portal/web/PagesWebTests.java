package kz.alatau.portal.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PagesWebTests {

	/** Two of its cases side by side. */
	private static final String COMPARISON = "/incentives/compare?a=contract.signed%3D2026-06-15%26contract.years%3D20"
			+ "%26project.cost%3D20000000000%26land%255B0%255D.area%3D5&b=contract.signed%3D2026-06-15"
			+ "%26contract.years%3D9%26project.cost%3D20000000000%26land%255B0%255D.area%3D5";

	/** The calculator with the five fields of its first view. */
	private static final String FIVE_FIELDS = "/incentives?contract.signed=2026-06-15&contract.years=20"
			+ "&contract.zoneLastDay=2048-12-31&project.cost=20000000000&land%5B0%5D.area=120000";

	/** Every public page of the portal; notices are tested where they are written. */
	static final List<String> PAGES = List.of("", "/districts", "/districts/gate", "/districts/green", "/villages",
			"/villages?q=jetigen", "/villages?q=nowhere", "/villages/daulet", "/villages/arna", "/villages/zhetygen",
			"/villages/zhetygen/exposure", "/villages/arna/exposure?plan=1", "/projects",
			"/projects?q=plant&district=GATE&sector=FOOD&status=UNDER_CONSTRUCTION&sort=JOBS",
			"/projects?sort=INVESTMENT&page=2", "/projects/pepsico-snack-plant", "/projects/iconic-towers",
			"/incentives", FIVE_FIELDS, "/incentives/trace" + FIVE_FIELDS.substring("/incentives".length()), COMPARISON,
			"/incentives/certificates", "/notices", "/land", "/city", "/plans", "/plans?on=2024-01-01", "/plans/1",
			"/plans/1?page=2", "/plans/compare", "/legislation", "/legislation?on=2027-07-01&topic=city", "/method",
			"/what-if", "/sources", "/register", "/genuine", "/staff/sign-in");

	private static final int MOST_STATEMENTS = 8;

	/** Most pages have links of others too: each is followed from the first it is on. */
	private static final Set<String> FOLLOWED = new HashSet<>();

	@Autowired
	private PortalClient client;

	@Autowired
	private StatementCounter statements;

	static Stream<Arguments> pagesInEveryLanguage() {
		return Stream.of("kk", "ru", "en")
			.flatMap((language) -> PAGES.stream().map((page) -> Arguments.of(language, page)));
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void pageAnswersInItsLanguageWithFewStatements(String language, String path) {
		this.statements.reset();
		Page page = this.client.get("/" + language + path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(this.statements.count()).isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(page.header("Content-Language")).isEqualTo(language);
		assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
		assertThat(page.document().select("h1")).hasSize(1);
		assertThat(page.body()).doesNotContain("??");
		assertThat(page.document()
			.select("main")
			.select("a, .tag, dd, h2, h3, li, tbody td, th")
			.stream()
			.filter((element) -> !element.hasText() && element.select("input, svg, img").isEmpty())
			.map((element) -> element.outerHtml())).isEmpty();
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void pageKeepsToItself(String language, String path) {
		Page page = this.client.get("/" + language + path);
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(page.document().select("script:not([src]), style, [style], [onclick], [onload]")).isEmpty();
		assertThat(page.document().select("link[rel=stylesheet][href^=http], img[src^=http], script[src^=http]"))
			.isEmpty();
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void languageSwitchStaysOnThePage(String language, String path) {
		List<String> links = this.client.get("/" + language + path).document().select(".languages a").eachAttr("href");
		assertThat(links).containsExactly("/kk" + path, "/ru" + path, "/en" + path);
	}

	@Test
	void pageCostsSignedInStaffNoMoreThanReaders() {
		this.client.get("/en/villages/kuigan");
		int reader = statements("/en/villages/kuigan");
		this.client.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		assertThat(statements("/en/villages/kuigan")).isEqualTo(reader);
		for (String page : List.of("/staff", "/staff/notices/new", "/staff/password")) {
			assertThat(statements("/en" + page)).as(page).isLessThanOrEqualTo(MOST_STATEMENTS);
		}
	}

	/** The fewer of two: a session is saved after the answer, into the next count. */
	private int statements(String path) {
		return Math.min(statementsOnce(path), statementsOnce(path));
	}

	private int statementsOnce(String path) {
		this.statements.reset();
		assertThat(this.client.get(path).status()).isEqualTo(200);
		return this.statements.count();
	}

	/** A year is no number to be grouped: 2,027 or 2\u00a0027. */
	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void yearsAreNotGrouped(String language, String path) {
		String text = this.client.get("/" + language + path).text();
		assertThat(Pattern.compile("(Due|Срок|Мерзімі): 2[,\u00a0\u202f]0").matcher(text).find()).isFalse();
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void filesOfThePageAreThere(String language, String path) {
		for (String file : this.client.get("/" + language + path)
			.document()
			.select("link[rel=stylesheet], link[rel=icon]")
			.eachAttr("href")) {
			assertThat(this.client.get(file).status()).as(file).isEqualTo(200);
		}
	}

	@ParameterizedTest(name = "/{0}{1}")
	@MethodSource("pagesInEveryLanguage")
	void linksOfThePageLeadSomewhere(String language, String path) {
		for (String link : this.client.get("/" + language + path)
			.document()
			.select("main a[href^=/]")
			.eachAttr("href")
			.stream()
			.distinct()
			.limit(20)
			.filter(FOLLOWED::add)
			.toList()) {
			assertThat(this.client.get(link).status()).as(link).isEqualTo(200);
		}
	}

}
