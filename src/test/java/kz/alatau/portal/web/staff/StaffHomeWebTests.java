package kz.alatau.portal.web.staff;

import java.time.Clock;
import java.util.List;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.staff.StaffRole;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StaffHomeWebTests {

	@Autowired
	private PortalClient person;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private NoticeEdition edition;

	@BeforeEach
	void draft() {
		this.edition = new PublishedNotices(this.drafts, this.approvals, this.clock).draft();
	}

	@AfterEach
	void takeAway() {
		if (this.drafts.find(this.edition.number(), 1).orElseThrow().status().isOpen()) {
			this.approvals.sendBack(this.edition, version(), "away", "reviewer");
			assertThat(this.drafts.delete(this.edition, version(), author())).isInstanceOf(NoticeOutcome.Done.class);
		}
	}

	@Test
	void aNoticeInReviewWaitsForEveryReviewerWhoDidNotWriteIt() {
		send();
		assertThat(waits("zarina", StaffRole.REVIEWER).text()).contains("Проверьте");
		assertThat(waits(author(), StaffRole.REVIEWER, StaffRole.AUTHOR)).isNull();
		assertThat(waits("zarina", StaffRole.PUBLISHER)).isNull();
	}

	@Test
	void aReviewedNoticeWaitsForEveryPublisherButItsAuthorsAndItsReviewer() {
		send();
		done(this.approvals.review(this.edition, version(), "saule"));
		assertThat(waits("zarina", StaffRole.PUBLISHER).text()).contains("Опубликуйте");
		assertThat(waits("saule", StaffRole.PUBLISHER)).isNull();
		assertThat(waits(author(), StaffRole.PUBLISHER)).isNull();
		assertThat(waits("zarina", StaffRole.REVIEWER)).isNull();
	}

	@Test
	void aDraftSentBackWaitsForItsAuthorWithTheFirstLineOfTheRemark() {
		assertThat(waits(author(), StaffRole.AUTHOR)).isNull();
		send();
		done(this.approvals.sendBack(this.edition, version(), "Проверьте карту\nИ подпись", "saule"));
		Element line = waits(author(), StaffRole.AUTHOR);
		assertThat(line.text()).contains("Вам вернули", "Что исправить: Проверьте карту").doesNotContain("И подпись");
		assertThat(waits("zarina", StaffRole.AUTHOR)).isNull();
		send();
		assertThat(waits(author(), StaffRole.AUTHOR)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void overdueStandsFirstThenWhatWaitsThenWhatComes(String language) {
		open("zarina", StaffRole.AUTHOR);
		Page home = this.person.get("/" + language + "/staff");
		List<String> blocks = home.document().select("#overdue, #waits, #soon, #notices").eachAttr("id");
		assertThat(blocks).containsExactly("overdue", "waits", "soon", "notices");
		assertThat(home.document().select("#waits p")).hasSize(1).allMatch(Element::hasText);
		assertThat(home.body()).doesNotContain("??");
	}

	@Test
	void manyNoticesThatWaitCostNoMoreStatements() {
		open("zarina", StaffRole.REVIEWER);
		this.person.get("/ru/staff");
		int none = statements();
		send();
		assertThat(statements()).isEqualTo(none).isLessThanOrEqualTo(8);
	}

	private int statements() {
		return Math.min(statementsOnce(), statementsOnce());
	}

	private int statementsOnce() {
		this.statements.reset();
		assertThat(this.person.get("/ru/staff").status()).isEqualTo(200);
		return this.statements.count();
	}

	/** The line of the notice in what waits for somebody, or null. */
	private Element waits(String username, StaffRole... roles) {
		open(username, roles);
		return this.person.get("/ru/staff")
			.document()
			.select("#waits li")
			.stream()
			.filter((line) -> line.text().contains(this.edition.number().value()))
			.findFirst()
			.orElse(null);
	}

	private void open(String username, StaffRole... roles) {
		this.accounts.open(username, roles);
		this.person.signIn(username, PortalTest.PASSWORD);
	}

	private String author() {
		return this.drafts.find(this.edition.number(), 1).orElseThrow().people().authors().first();
	}

	private long version() {
		return this.drafts.find(this.edition.number(), 1).orElseThrow().version();
	}

	private void send() {
		done(this.drafts.send(this.edition, version(), author()));
	}

	private static void done(NoticeOutcome outcome) {
		assertThat(outcome).isInstanceOf(NoticeOutcome.Done.class);
	}

}
