package kz.alatau.portal.web.notice;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EndedTakingWebTests {

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

	private NoticeEdition start;

	@BeforeEach
	void end() {
		var published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.start = published.start();
		published.next(this.start, NoticeKind.TERMINATION, EndedTakings::ended);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void theNewestPageSaysThatAndByWhatItEnded(String language) {
		this.reader.get(page(language));
		this.statements.reset();
		Page page = this.reader.get(page(language));
		// One more than other pages: what media have printed.
		assertThat(this.statements.count()).isLessThanOrEqualTo(9);
		assertThat(page.document().select("#ended").text()).contains(EndedTakings.ACT);
		assertThat(page.document().select("#clock .steps-to-come")).isEmpty();
		assertThat(page.body()).doesNotContain("??");
	}

	@Test
	void theClockStandsStillAndTellsWhatHappened() {
		Element clock = this.reader.get(page("en")).document().getElementById("clock");
		assertThat(clock.text()).contains("Now: The taking is terminated", "No time limit of the law is running now");
		assertThat(clock.select(".happened li")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void nothingOfARunningTakingIsPromised() {
		Page page = this.reader.get(page("en"));
		assertThat(page.text()).doesNotContain("replacement plot", "Land to be taken", "Room 1", "days left",
				"A resolution alone takes nothing");
		assertThat(this.reader.get(page("en") + "/versions/1").text()).contains("This taking was terminated", "Room 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/notices", "/villages/zhetygen" })
	void listsMarkIt(String path) {
		Page page = this.reader.get("/en" + path);
		Element line = page.document().selectFirst("a[href$=/notices/" + this.start.number() + "]").closest("li");
		assertThat(line.select(".tag").eachText()).hasSize(1).first().asString().startsWith("Terminated:");
		assertThat(line.text()).doesNotContain("Published:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/notices.atom", "/villages/zhetygen/notices.atom" })
	void readersOfFeedsSeeItOnTheEntryOfTheStartToo(String path) {
		var feed = Jsoup.parse(this.reader.get("/en" + path).body(), Parser.xmlParser());
		Element begun = entry(feed, 1);
		assertThat(begun.select("title").text()).startsWith("Terminated: No. " + this.start.number());
		assertThat(begun.select("updated").text()).isEqualTo(entry(feed, 2).select("updated").text());
		assertThat(entry(feed, 2).select("title").text()).startsWith("No. " + this.start.number());
	}

	private Element entry(Element feed, int edition) {
		return feed.select("entry")
			.stream()
			.filter((entry) -> entry.select("id").text().endsWith(this.start.number() + "/versions/" + edition))
			.findFirst()
			.orElseThrow();
	}

	private String page(String language) {
		return "/" + language + "/notices/" + this.start.number();
	}

}
