package kz.alatau.portal.browser;

import java.time.Clock;

import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices with several editions, which the other tests of pages do not have. */
@PortalTest
@Tag("browser")
class NoticePagesBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private Clock clock;

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
	void editionsAndDifferencesCanBeReadByEverybody(String language, int width, ColorScheme colours) {
		PublishedNotices published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		NoticeEdition edition = published.next(published.start(), NoticeKind.CORRECTION,
				(document) -> PublishedNotices.withTitle(document,
						new Wording("Көпір салу үшін алу", "Изъятие под мост", "Taking for a bridge"),
						document.content().text()));
		String path = "/" + language + "/notices/" + edition.number();
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), "http://127.0.0.1:" + this.port, width, colours)) {
			for (String page : new String[] { "", "/versions/1", "/changes", "?on=2025-01-31", "?on=soon" }) {
				visitor.open(path + page);
				visitor.assertFits();
				visitor.assertAccessible();
			}
		}
	}

}
