package kz.alatau.portal.web.staff.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeRemovalWebTests {

	@Autowired
	private PortalClient administrator;

	@Autowired
	private PortalClient reader;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient database;

	private NoticeEdition notice;

	@BeforeEach
	void publish() {
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.administrator.signIn("zhanna", PortalTest.PASSWORD);
		this.notice = new PublishedNotices(this.drafts, this.approvals, Clock.systemUTC()).start();
	}

	@Test
	void theDecisionStandsInThePublishedReason() {
		Page removed = send(Map.of());
		assertThat(removed.status()).as(removed.text()).isEqualTo(302);
		Page gone = this.reader.get("/ru/notices/" + this.notice.number());
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.text()).contains("Личные данные. Решение вынес суд: Алматы облыстық соты;", "№ 2-1234.");
		assertThat(this.reader.get("/kk/notices/" + this.notice.number()).text())
			.contains("Шешімді шығарған сот: Алматы облыстық соты;");
		assertThat(this.administrator.get(form()).document().select("#remove")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "court, ''", "court, '\u00a0'", "decisionNumber, ''", "decisionNumber, ' - '", "decisionDate, ''",
			"decisionDate, вчера", "reason.kk, ''", "reason.ru, ''", "proof, ''", "proof, not my password" })
	void whatIsMissingIsSaidAtTheFieldAndNothingIsErased(String field, String typed) {
		Page refused = send(Map.of(field, typed));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().getElementById(field).parent().select(".error").text()).isNotBlank();
		assertThat(refused.document().select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(refused.document().getElementById("proof").val()).isEmpty();
		assertThat(this.reader.get("/ru/notices/" + this.notice.number()).status()).isEqualTo(200);
	}

	@Test
	void aDecisionOfTomorrowIsRefused() {
		Page refused = send(Map.of("decisionDate", LocalDate.now(Portal.ZONE).plusDays(1).toString()));
		assertThat(refused.document().getElementById("decisionDate").parent().select(".error").text())
			.contains("еще не наступила");
		assertThat(refused.document().getElementById("court").val()).isEqualTo("Алматы облыстық соты");
	}

	@Test
	void aWrongProofCountsAndIsOnRecordAndOneBesideAnotherFaultIsNotLookedAt() {
		int before = entries();
		send(Map.of("proof", "not my password"));
		send(Map.of("proof", "not my password", "court", ""));
		assertThat(this.database.sql("select failed_attempts from staff_account where username = 'zhanna'")
			.query(Integer.class)
			.single()).isOne();
		assertThat(entries()).isEqualTo(before + 1);
	}

	private int entries() {
		return this.database
			.sql("select count(*) from audit_entry where action = 'SIGN_IN_FAILED' and subject = 'zhanna'")
			.query(Integer.class)
			.single();
	}

	@ParameterizedTest
	@CsvSource({ "kk, ешкім қайтара алмайды", "ru, отменить это не сможет никто", "en, nobody can undo it" })
	void thePageSaysWhatIsErased(String language, String sentence) {
		String view = "/" + language + "/staff/notices/" + this.notice;
		this.statements.reset();
		Page page = this.administrator.get(view + "/remove");
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
		assertThat(page.document().getElementById("erased").text()).contains(sentence);
		assertThat(page.body()).doesNotContain("??");
		assertThat(this.administrator.get(view).document().select("#remove-link a").attr("href"))
			.isEqualTo(view + "/remove");
	}

	@Test
	void whoIsNoAdministratorDoesNotSeeThePage() {
		this.accounts.open("dana", StaffRole.PUBLISHER);
		this.administrator.signIn("dana", PortalTest.PASSWORD);
		assertThat(this.administrator.get(form()).status()).isEqualTo(403);
	}

	private String form() {
		return "/ru/staff/notices/" + this.notice + "/remove";
	}

	private Page send(Map<String, String> other) {
		Map<String, String> typed = new HashMap<>(
				Map.of("court", "Алматы облыстық соты", "decisionNumber", "2-1234", "decisionDate", "2026-09-01",
						"reason.kk", "Жеке деректер", "reason.ru", "Личные данные", "proof", PortalTest.PASSWORD));
		typed.putAll(other);
		return this.administrator.submit(this.administrator.get(form()), "#remove", typed);
	}

}
