package kz.alatau.portal.web.notice.feed;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticePublications;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.web.PublicAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeFeedWebTests {

	private static final String OF_VILLAGE = "/villages/zhetygen/notices";

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

	@Autowired
	private NoticePublications publications;

	@Autowired
	private ObjectProvider<NoticeDeadlines> deadlines;

	@Autowired
	private MessageSource messages;

	@Autowired
	private LastingNames names;

	private PublishedNotices published;

	private NoticeEdition first;

	@BeforeEach
	void publish() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.first = this.published.start();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyPublicationIsOneEntryWithAnIdentifierThatStays(String language) {
		NoticeEdition second = restart(this.first);
		this.statements.reset();
		Page page = this.reader.get("/" + language + "/notices.atom");
		assertThat(this.statements.count()).as("as many with one notice as with hundred").isLessThanOrEqualTo(8);
		assertThat(page.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
		Document feed = xml(page);
		assertThat(feed.select("feed").attr("xml:lang")).isEqualTo(language);
		assertThat(entry(feed, second).select("updated").text()).isNotEmpty();
		assertThat(entry(feed, this.first).select("link").attr("href"))
			.isEqualTo("http://localhost:8080/" + language + "/notices/" + this.first.number() + "/versions/1");
		assertThat(entry(feed, this.first).select("id").text())
			.isEqualTo("tag:alatau-portal.local,2026:/notices/" + this.first.number() + "/versions/1");
		assertThat(page.body()).doesNotContain("??");
	}

	@Test
	void aWithdrawalMovesTheEntryToTheTopWithItsReason() {
		this.published.start();
		this.published.withdraw(this.first);
		Element top = xml(this.reader.get("/ru/notices.atom")).selectFirst("entry");
		assertThat(top.select("id").text()).endsWith(this.first.number() + "/versions/1");
		assertThat(top.select("title").text()).startsWith("Отозвано");
		assertThat(top.select("summary").text()).isEqualTo("Опубликовано <по ошибке> & отозвано");
	}

	@Test
	void aRemovedTextIsReplacedInTheReadersOfTheFeed() {
		this.published.remove(this.first);
		Element top = xml(this.reader.get("/ru/notices.atom")).selectFirst("entry");
		assertThat(top.text()).contains("текст удален по решению суда", "Решение суда 2-15").doesNotContain("дорогу");
	}

	@Test
	void whoHasItAlreadyGetsNothingAgain() {
		Page page = this.reader.get("/en/notices.atom");
		assertThat(this.reader.get("/en/notices.atom", "If-None-Match", page.header("ETag")).status()).isEqualTo(304);
		assertThat(this.reader.get("/en/notices.atom", "If-Modified-Since", page.header("Last-Modified")).status())
			.isEqualTo(304);
		assertThat(page.header("Set-Cookie")).doesNotContain("SESSION");
	}

	@Test
	void aVillageHasItsOwnFeedAndSaysSoInItsHead() {
		Document feed = xml(this.reader.get("/en" + OF_VILLAGE + ".atom"));
		assertThat(entry(feed, this.first)).isNotNull();
		assertThat(xml(this.reader.get("/en/villages/arna/notices.atom")).text())
			.doesNotContain(this.first.number().value());
		assertThat(this.reader.get("/en/villages/zhetygen")
			.document()
			.select("head link[type=application/atom+xml]")
			.eachAttr("href")).containsExactly("/en" + OF_VILLAGE + ".atom");
		assertThat(this.reader.get("/en/notices").document().select("head link[type=application/atom+xml]")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "/villages/nowhere/notices.atom, 404", "/villages/nowhere/notices.ics, 404",
			"/notices/2026-9999.ics, 404", "/notices/abc.ics, 400" })
	void whatIsNotThereIsNotFound(String path, int status) {
		assertThat(this.reader.get("/ru" + path).status()).isEqualTo(status);
	}

	@Test
	void theCalendarHasTheTwoDaysAndTheLaterEditionReplacesThem() {
		String before = calendar("/kk/notices/" + this.first.number() + ".ics");
		assertThat(before).contains("UID:" + this.first.number() + ".alienation@alatau-portal.local",
				"UID:" + this.first.number() + ".earliest@alatau-portal.local", "SEQUENCE:1", "STATUS:CONFIRMED",
				"METHOD:PUBLISH");
		restart(this.first);
		String after = calendar("/kk/notices/" + this.first.number() + ".ics");
		assertThat(after).contains("UID:" + this.first.number() + ".alienation@alatau-portal.local", "SEQUENCE:2")
			.doesNotContain("SEQUENCE:1");
		assertThat(calendar("/kk" + OF_VILLAGE + ".ics"))
			.contains(this.first.number() + ".alienation@alatau-portal.local");
	}

	@Test
	void identifiersStayTheSameWhereThePortalMovesToAnotherAddress() {
		PublicAddress before = new PublicAddress("http://localhost:8080");
		PublicAddress after = new PublicAddress("https://portal.example");
		AtomFeed there = feed(after);
		assertThat(there.self()).startsWith("https://portal.example/");
		assertThat(there.id()).isEqualTo(feed(before).id());
		assertThat(there.entries()).isNotEmpty()
			.extracting(AtomEntry::id)
			.containsExactlyElementsOf(feed(before).entries().stream().map(AtomEntry::id).toList());
		assertThat(events(after)).isNotEmpty()
			.extracting(CalendarEvent::uid)
			.containsExactlyElementsOf(events(before).stream().map(CalendarEvent::uid).toList());
	}

	@Test
	void identifiersAreOfTheOriginOfTheRegister() {
		LastingNames names = new LastingNames("portal.example/register");
		assertThat(names.tag("/notices/2026-0001/versions/1"))
			.isEqualTo("tag:portal.example,2026:/notices/2026-0001/versions/1");
		assertThat(names.uid("2026-0001.earliest")).isEqualTo("2026-0001.earliest@portal.example");
	}

	private AtomFeed feed(PublicAddress address) {
		return new NoticeFeeds(this.publications, this.messages, address, this.names).all(Locale.ENGLISH);
	}

	private List<CalendarEvent> events(PublicAddress address) {
		return new NoticeCalendars(this.publications, this.deadlines, this.messages, address, this.names)
			.of(List.of(this.first.number()), Locale.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void theNextDayOfTheAuthorityStandsOnThePageAndInTheCalendarOfItsVillage(String language) {
		this.statements.reset();
		Page page = this.reader.get("/" + language + "/villages/zhetygen");
		assertThat(this.statements.count()).as("as many with one notice as with hundred").isLessThanOrEqualTo(8);
		assertThat(page.body()).doesNotContain("??");
		Element line = line(page);
		assertThat(line.select(".next-due .due")).hasSize(1).allMatch(Element::hasText);
		assertThat(calendar("/" + language + OF_VILLAGE + ".ics"))
			.contains(this.first.number() + ".sending@alatau-portal.local");
		this.published.withdraw(this.first);
		assertThat(line(this.reader.get("/" + language + "/villages/zhetygen")).select(".next-due")).isEmpty();
		assertThat(calendar("/" + language + OF_VILLAGE + ".ics"))
			.doesNotContain(this.first.number() + ".sending@alatau-portal.local");
	}

	private Element line(Page page) {
		Element link = page.document().selectFirst("a[href$=/notices/" + this.first.number() + "]");
		assertThat(link).isNotNull();
		return link.closest("li");
	}

	@Test
	void aLimitOfTheGeneralLawSaysSoUnderTheSpecialRegime() {
		String general = calendar("/ru/notices/" + this.first.number() + ".ics");
		assertThat(general).contains("SUMMARY;").doesNotContain("для ориентира");
		String special = calendar("/ru/notices/" + this.published.first(PublishedNotices::special).number() + ".ics");
		assertThat(special.lines().filter((line) -> line.startsWith("SUMMARY"))).isNotEmpty()
			.allMatch((line) -> line.contains("общий закон\\, для ориентира") || line.endsWith("дата отчуждения"));
		assertThat(special).contains("раньше этого дня участок изъять нельзя – общий закон\\, для ориентира");
	}

	@Test
	void whatWasWithdrawnIsCancelled() {
		this.published.withdraw(this.first);
		assertThat(calendar("/ru/notices/" + this.first.number() + ".ics")).contains("STATUS:CANCELLED", "SEQUENCE:2")
			.doesNotContain("CONFIRMED");
	}

	@Test
	void aCorrectionLeavesTheEarliestDayWhereItWas() {
		String earliest = lines("BEGIN:VEVENT", calendar("/kk/notices/" + this.first.number() + ".ics")).getFirst();
		this.published.next(this.first, NoticeKind.CORRECTION, (document) -> PublishedNotices.withTitle(document,
				document.content().text(), document.content().title()));
		assertThat(lines("BEGIN:VEVENT", calendar("/kk/notices/" + this.first.number() + ".ics")).getFirst())
			.isEqualTo(earliest);
	}

	private NoticeEdition restart(NoticeEdition edition) {
		return this.published.next(edition, NoticeKind.CHANGE_RESTART,
				(document) -> PublishedNotices.withDate(document, document.content().alienationFrom().plusDays(9)));
	}

	/** The first day of each event. */
	private static List<String> lines(String begin, String calendar) {
		assertThat(calendar).contains(begin);
		return calendar.lines().filter((line) -> line.startsWith("DTSTART")).toList();
	}

	private String calendar(String path) {
		Page page = this.reader.get(path);
		assertThat(page.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
		return page.body().replace("\r\n ", "");
	}

	private static Document xml(Page page) {
		assertThat(page.status()).isEqualTo(200);
		return Jsoup.parse(page.body(), Parser.xmlParser());
	}

	private static Element entry(Document feed, NoticeEdition edition) {
		return feed.select("entry")
			.stream()
			.filter((entry) -> entry.select("id")
				.text()
				.endsWith(":/notices/" + edition.number() + "/versions/" + edition.edition()))
			.findFirst()
			.orElseThrow();
	}

}
