package kz.alatau.portal.web.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.shared.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeProofWebTests {

	@Autowired
	private PortalClient reader;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private PublicRegister register;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition first;

	@BeforeEach
	void publish() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.first = this.published.start();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void anEditionShowsWhatProvesIt(String language) {
		this.reader.get("/" + language + path());
		this.statements.reset();
		Page page = this.reader.get("/" + language + path());
		assertThat(this.statements.count()).isLessThanOrEqualTo(9);
		RegisteredEntry entry = this.register.ofNumber(this.first.number().value()).getFirst();
		assertThat(page.document().select("#proof").text()).contains(entry.leafHash().base64(),
				HashedContent.of(entry.canonical().getBytes(StandardCharsets.UTF_8)).sha256());
		assertThat(page.document().select("#proof a").eachAttr("href")).contains("/register/entries/" + entry.index(),
				"/register/checkpoint", "/" + language + "/register");
		assertThat(page.document().select("#proof li")).hasSize(3);
		assertThat(page.body()).doesNotContain("??");
	}

	@Test
	void everythingToTakeAlongIsThere() {
		for (String link : this.reader.get("/en" + path()).document().select("#take a").eachAttr("href")) {
			assertThat(this.reader.file(link).statusCode()).as(link).isEqualTo(200);
		}
	}

	@Test
	void aRemovedEditionStillShowsItsHash() {
		String leaf = this.register.ofNumber(this.first.number().value()).getFirst().leafHash().base64();
		this.published.remove(this.first);
		Page page = this.reader.get("/en" + path());
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.text()).containsOnlyOnce(leaf)
			.contains("Court decision 2-15", "whoever kept the text of the entry")
			.doesNotContain("Taking for a road", "canonical");
	}

	@Test
	void aDayThatHasNotComeIsNoDayToAskAbout() {
		LocalDate tomorrow = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE).plusDays(1);
		Page page = this.reader.get("/en" + path() + "?on=" + tomorrow);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().select(".banner[role=alert]").text()).contains("is not a date in the past");
	}

	@Test
	void onADayTheEditionThatWasTheLatestIsShown() {
		this.published.next(this.first, NoticeKind.TERMINATION, (document) -> document);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		Page page = this.reader.get("/en" + path() + "?on=" + today);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select(".banner.plain").first().text()).contains("this version 2 was the latest");
	}

	@Test
	void beforeItWasPublicTheDayIsAnsweredWithWords() {
		Page page = this.reader.get("/en" + path() + "?on=2025-01-31");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text()).contains("31 January 2025", "was not public yet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "tomorrow", "1999-01-01" })
	void aWrongDaySaysSoAndShowsTheLatestEdition(String day) {
		Page page = this.reader.get("/en" + path() + "?on=" + day);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + day + "” is not a date", "Notice No. " + this.first.number());
	}

	private String path() {
		return "/notices/" + this.first.number();
	}

}
