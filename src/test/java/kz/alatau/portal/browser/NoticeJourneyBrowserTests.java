package kz.alatau.portal.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.staff.StaffRole;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A notice in the hands of three people, from the first word to the end of the taking.
 */
@PortalTest
@Tag("browser")
class NoticeJourneyBrowserTests {

	private static final Path MAP = Path.of("src/main/resources/starter/demonstration-map.png");

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

	@BeforeEach
	void openAccounts() {
		this.accounts.open("zhazushy", StaffRole.AUTHOR);
		this.accounts.open("tekserushi", StaffRole.REVIEWER);
		this.accounts.open("zhariyalaushy", StaffRole.PUBLISHER);
	}

	@Test
	void threePeoplePublishCorrectAndEndATaking() throws Exception {
		LocalDate earliest = LocalDate.now(Portal.ZONE).plusMonths(3);
		try (Visitor author = signedIn("zhazushy", 1280);
				Visitor reviewer = signedIn("tekserushi", 360);
				Visitor publisher = signedIn("zhariyalaushy", 360)) {
			String notice = write(author, earliest);
			author.page().locator("#send button").click();
			assertThat(author.page().locator("main")).containsText("На проверке");
			reviewer.open(notice).page().locator("#review button").click();
			publisher.open(notice).page().locator("#publish button").click();
			assertThat(publisher.page().locator("main")).containsText("текст больше не меняется");
			String number = notice.replaceFirst(".*/notices/([^/]+)/.*", "$1");
			readTheClock(number, earliest);
			readThePaper(number);
			next(author, notice, "CORRECTION", "Исправленный текст");
			pass(author, reviewer, publisher, "/ru/staff/notices/" + number + "/2");
			next(author, "/ru/staff/notices/" + number + "/2", "TERMINATION", "Изъятие прекращено");
			pass(author, reviewer, publisher, "/ru/staff/notices/" + number + "/3");
			readTheEnd(number);
		}
	}

	private String write(Visitor author, LocalDate earliest) {
		Page page = author.page();
		page.getByRole(AriaRole.BUTTON, named("Написать новое объявление")).click();
		for (String text : new String[] { "title", "text", "issuer", "purpose", "owners", "conciliation", "appeal" }) {
			page.locator("[name='" + text + ".kk']").fill("Жолға алып қою әәіңғүұқөһ " + text);
			page.locator("[name='" + text + ".ru']").fill("Изъятие под дорогу " + text);
		}
		page.locator("[name=villages][value='196837100']").check();
		page.locator("[name=villages][value='196837200']").check();
		page.locator("[name=authority]").selectOption("AKIMAT");
		page.locator("[name=actNumber]").fill("12");
		page.locator("[name=actDate]").fill(LocalDate.now(Portal.ZONE).toString());
		page.locator("[name=ground]").selectOption("NETWORKS");
		page.locator("[name=plots]").fill("03-046-001-001; Жетыген; 0,12\n03-046-001-002; Енбек; 1,5");
		page.locator("[name=alienationFrom]").fill(earliest.minusDays(1).toString());
		page.locator("button[value=SAVE]").click();
		page.locator("#purpose-of-file").selectOption("MAP");
		page.locator("#file").setInputFiles(MAP);
		page.locator("#add-file button").click();
		page.locator("button[value=CHECK]").click();
		assertThat(page.locator(".error-summary")).containsText("статья 63");
		assertThat(page.locator("[name='title.ru']")).hasValue("Изъятие под дорогу title");
		page.locator("[name=alienationFrom]").fill(earliest.toString());
		page.locator("button[value=CHECK]").click();
		assertThat(page.locator("#send")).hasCount(1);
		return author.path().replace("/preview", "");
	}

	private void readTheClock(String number, LocalDate earliest) {
		try (Visitor reader = visitor(360)) {
			Page page = reader.open("/ru/notices/" + number).page();
			assertThat(page.locator("main")).containsText("Жетыген");
			assertThat(page.locator("main")).containsText("Енбек");
			String clock = page.locator("#clock").innerText().replace('\u00a0', ' ');
			assertThat(clock).contains(inWords(earliest), inWords(LocalDate.now(Portal.ZONE).plusDays(3)));
			assertThat(page.locator("img.plots-map")).hasCount(1);
		}
	}

	private static String inWords(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("ru")));
	}

	private void readThePaper(String number) throws Exception {
		try (Visitor reader = Visitor.withScripts(chromium.browser(), root(), 1280)) {
			Page page = reader.open("/kk/notices/" + number).page();
			page.locator("#take a[href$='.pdf']").evaluate("(link) => link.setAttribute('download', '')");
			Download download = page.waitForDownload(() -> page.locator("#take a[href$='.pdf']").click());
			try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(download.path()))) {
				assertThat(new PDFTextStripper().getText(paper)).contains("әәіңғүұқөһ", number);
			}
		}
	}

	private static void next(Visitor author, String notice, String kind, String text) {
		author.open(notice).page().locator("#next-" + kind + " button").click();
		author.page().locator("[name='text.kk']").fill("Жаңа мәтін " + kind);
		author.page().locator("[name='text.ru']").fill(text);
		author.page().locator("[name=actNumber]").fill("act of " + kind);
		author.page().locator("button[value=CHECK]").click();
	}

	private static void pass(Visitor author, Visitor reviewer, Visitor publisher, String notice) {
		author.open(notice + "/preview").page().locator("#send button").click();
		reviewer.open(notice).page().locator("#review button").click();
		publisher.open(notice).page().locator("#publish button").click();
		assertThat(publisher.page().locator("main")).containsText("текст больше не меняется");
	}

	private void readTheEnd(String number) {
		try (Visitor reader = visitor(360)) {
			Page page = reader.open("/ru/notices/" + number).page();
			assertThat(page.locator("main")).containsText("Изъятие прекращено");
			reader.open("/ru/notices/" + number + "/changes?from=1&to=2");
			assertThat(page.locator("main ins", new Page.LocatorOptions().setHasText("Исправленный"))).hasCount(1);
			reader.open("/ru/notices/" + number + "/versions/1");
			assertThat(page.locator(".banner").first()).isVisible();
			String code = page.locator("#proof a[href*='genuine']").innerText();
			reader.open("/ru/genuine?code=" + code);
			assertThat(page.locator("main")).containsText(number);
		}
	}

	private Visitor signedIn(String username, int width) {
		Visitor staff = visitor(width);
		staff.open("/ru/staff");
		staff.page().locator("[name=username]").fill(username);
		staff.page().locator("[name=password]").fill(PortalTest.PASSWORD);
		staff.page().locator("main button[type=submit]").click();
		assertThat(staff.path()).startsWith("/ru/staff");
		return staff;
	}

	private Visitor visitor(int width) {
		return Visitor.withoutScripts(chromium.browser(), root(), width);
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
