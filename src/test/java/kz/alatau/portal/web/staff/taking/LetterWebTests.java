package kz.alatau.portal.web.staff.taking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.TestNotices;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.notice.EndedTakings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LetterWebTests {

	private static final String PLOT = "03-046-123-456";

	@Autowired
	private PortalClient staff;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private TestNotices publishing;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition start;

	@BeforeEach
	void publish() {
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.start = this.published.start();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void theLetterHasSevenBlocksAndAnAddressThatCanBeTyped(String language) {
		Page letter = this.staff.get(letter(language, this.start));
		assertThat(letter.status()).isEqualTo(200);
		assertThat(letter.document().select(".letter .block")).hasSize(7)
			.allSatisfy((block) -> assertThat(block.text()).isNotBlank());
		assertThat(letter.document().select(".letter .block").first().text()).contains("118-п",
				"http://localhost:8080/" + language + "/notices/" + this.start.number() + "/versions/1");
		assertThat(letter.body()).doesNotContain("??");
	}

	@Test
	void aChosenPlotFillsInNumberVillageAndHectares() {
		Page blank = this.staff.get(letter("en", this.start));
		assertThat(blank.document().select(".letter .block .blank").eachText()).isEmpty();
		assertThat(blank.document().select("#plot option")).hasSize(3);
		this.statements.reset();
		Page filled = this.staff.get(letter("en", this.start) + "?plot=" + PLOT);
		assertThat(filled.status()).isEqualTo(200);
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
		assertThat(filled.document().select(".letter .block .blank").eachText()).containsExactly("Zhetygen", "0.12",
				PLOT);
		assertThat(filled.document().select("#plot option[selected]").eachAttr("value")).containsExactly(PLOT);
		assertThat(this.staff.get(letter("en", this.start) + "?plot=03-046-999-999").status()).isEqualTo(404);
	}

	@Test
	void whereToApplyForConciliationIsFilledIn() {
		assertThat(this.staff.get(letter("ru", this.start)).document().select(".letter > .blanks").last().text())
			.contains("Кабинет 1");
	}

	@Test
	void aLetterHoldsOnlyTheLinesOfItsOwnLaw() {
		String general = printed(letter("en", this.start));
		assertThat(general).contains("lost profit too", "cost of new building", "pre-emptive")
			.doesNotContain("special legal regime", "ask a lawyer", "by hand");
		String special = printed(letter("en", special()));
		assertThat(special).contains("outside the city", "for orientation", "capital repair is not compensated")
			.doesNotContain("same settlement", "ask a lawyer", "by hand");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void thereIsNoLetterOfATakingThatIsOver(String language) {
		NoticeEdition withdrawn = this.published.start();
		this.published.withdraw(withdrawn);
		this.published.next(this.start, NoticeKind.TERMINATION, EndedTakings::ended);
		Page ended = this.staff.get(letter(language, this.start));
		assertThat(ended.status()).isEqualTo(409);
		assertThat(ended.document().select(".letter")).isEmpty();
		assertThat(ended.document().select(".banner").text()).contains(EndedTakings.ACT);
		assertThat(this.staff.get(letter(language, withdrawn)).status()).isEqualTo(409);
		assertThat(this.staff.get("/" + language + "/staff/notices/" + this.start.number() + "/procedure")
			.document()
			.select("a[href$=/letter]")).isEmpty();
	}

	private NoticeEdition special() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		Wording text = new Wording("Мәтін", "Текст", "Text");
		return this.publishing.publish(TestNotices
			.complete(new NoticeContent(text, text, text, text, new TreeSet<>(List.of(PublishedNotices.VILLAGE)),
					"77-ә", today, LegalRegime.ALATAU_SPECIAL, today.plusMonths(4), null, null)));
	}

	private String printed(String path) {
		Page page = this.staff.get(path);
		assertThat(page.status()).isEqualTo(200);
		Document document = page.document();
		document.select(".no-print").remove();
		return document.select(".letter").text();
	}

	private static String letter(String language, NoticeEdition edition) {
		return "/" + language + "/staff/notices/" + edition.number() + "/letter";
	}

}
