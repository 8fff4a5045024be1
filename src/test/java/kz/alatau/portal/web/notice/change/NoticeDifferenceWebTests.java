package kz.alatau.portal.web.notice.change;

import java.time.Clock;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeDifferenceWebTests {

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	private PortalClient reader;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition corrected;

	@BeforeEach
	void correct() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.corrected = this.published.next(this.published.start(), NoticeKind.CORRECTION,
				(document) -> PublishedNotices.withTitle(document,
						new Wording("Көпір салу үшін алу", "Изъятие под <мост>", "Taking for a bridge"),
						document.content().text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyLanguageThatDiffersShowsItsWords(String language) {
		this.statements.reset();
		Page page = this.reader.get("/" + language + path(""));
		assertThat(page.status()).isEqualTo(200);
		assertThat(this.statements.count()).isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(page.body()).doesNotContain("??");
		assertThat(page.document().select("article[lang=kk] del").text()).isEqualTo("Жол");
		assertThat(page.document().select("article[lang=kk] ins").text()).isEqualTo("Көпір");
		assertThat(page.document().select("article[lang=ru] ins").text()).isEqualTo("<мост>");
		assertThat(page.document().select("article[lang=en] ins").text()).isEqualTo("bridge");
		assertThat(page.document().select("section h2")).hasSize(1);
	}

	@Test
	void aCorrectionLetsTheClocksRunOnAndSaysWhy() {
		assertThat(this.reader.get("/en" + path("?from=1&to=2")).document().select(".answer").text())
			.contains("time limits run as before", "article 63(2)");
	}

	@Test
	void aChangedDateRestartsEverythingAndBelongsToItemFour() {
		this.published.next(this.corrected, NoticeKind.CHANGE_RESTART,
				(document) -> PublishedNotices.withDate(document, document.content().alienationFrom().plusDays(9)));
		Page last = this.reader.get("/en" + path(""));
		assertThat(last.document().select(".answer").text()).contains("started again", "article 63(2)");
		assertThat(last.text()).contains("article 63(2), item 4").contains("Date of alienation");
		assertThat(last.document().select("article del")).isNotEmpty();
		assertThat(this.reader.get("/en" + path("?from=1&to=3")).document().select("article ins").eachText())
			.contains("bridge");
		assertThat(this.reader.get("/en" + path("?to=2")).document().select(".answer").text()).contains("as before");
	}

	@Test
	void aTerminationEndsTheClocks() {
		this.published.next(this.corrected, NoticeKind.TERMINATION, (document) -> document);
		assertThat(this.reader.get("/en" + path("")).document().select(".answer").text()).contains("article 63(4)");
	}

	@Test
	void theLaterEditionLeadsHereAndTheFirstDoesNot() {
		assertThat(this.reader.get("/en/notices/" + this.corrected.number()).document().select("a[href*=/changes]"))
			.hasSize(1);
		assertThat(this.reader.get("/en/notices/" + this.corrected.number() + "/versions/1")
			.document()
			.select("a[href*=/changes]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "?from=1&to=1, 422", "?from=1&to=9, 404", "?from=0&to=1, 404", "?from=x, 400", "?to=1, 404" })
	void whatCannotBeComparedIsAnsweredWithTheRightStatus(String query, int status) {
		assertThat(this.reader.get("/ru" + path(query)).status()).isEqualTo(status);
	}

	@Test
	void aRemovedTextIsNotComparedWithAnything() {
		this.published.remove(new NoticeEdition(this.corrected.number(), 1));
		assertThat(this.reader.get("/ru" + path("")).status()).isEqualTo(410);
	}

	private String path(String query) {
		return "/notices/" + this.corrected.number() + "/changes" + query;
	}

}
