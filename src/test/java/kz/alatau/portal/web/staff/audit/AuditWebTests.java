package kz.alatau.portal.web.staff.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AuditWebTests {

	private static final String TRAIL = "/ru/staff/audit";

	@Autowired
	private PortalClient client;

	@Autowired
	private PortalClient other;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	private final String subject = UUID.randomUUID().toString();

	@BeforeEach
	void signIn() {
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.client.signIn("zhanna", PortalTest.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/1", "/entries.csv", "/entries.jsonl", "/check" })
	void theTrailIsNotForAuthors(String path) {
		this.accounts.open("arman", StaffRole.AUTHOR, StaffRole.PLANNER, StaffRole.PUBLISHER);
		this.other.signIn("arman", PortalTest.PASSWORD);
		assertThat(this.other.get(TRAIL + path).status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyActionHasItsSentenceInEveryLanguage(String language) {
		for (AuditAction action : AuditAction.values()) {
			record(AuditEntry.of("aigerim", action, this.subject).changed("status", "DRAFT", "PUBLISHED"));
		}
		Page page = this.client.get("/" + language + "/staff/audit?subject=" + this.subject);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("??");
		assertThat(page.document().select("#entries > li")).hasSameSizeAs(AuditAction.values());
		assertThat(page.document().select("h1")).hasSize(1);
		String address = page.document().select("#entries > li a").last().attr("href");
		assertThat(this.client.get(address).body()).doesNotContain("??").contains(this.subject);
	}

	@Test
	void anEntryTellsFromWhatToWhat() {
		record(entry().changed("title.kk", "Бұрын <b>", "Енді")
			.changed("note", "Была", null)
			.changed("odd", null, "1"));
		var entry = this.client.get(TRAIL + "?subject=" + this.subject).document().selectFirst("#entries > li");
		assertThat(entry).isNotNull();
		assertThat(entry.select("h2").text()).isEqualTo("Черновик объявления изменен " + this.subject);
		assertThat(entry.select("dt").eachText()).containsExactly("Заголовок на казахском", "Примечание", "odd");
		assertThat(entry.select("del").eachText()).containsExactly("Было: Бұрын <b>", "Было: Была");
		assertThat(entry.select("ins").eachText()).containsExactly("Стало: Енді", "(пусто)", "Стало: 1");
		assertThat(entry.select("time").attr("datetime")).endsWith("Z");
	}

	@Test
	void codesAreShownInWordsAndWhatPeopleWroteAsItIs() {
		record(entry().changed("status", "DRAFT", "IN_REVIEW")
			.changed("kind", null, "CORRECTION")
			.changed("roles", "AUTHOR", "AUTHOR, REVIEWER")
			.changed("event", null, "NOTICE_IS_SENT")
			.changed("state", null, "NO_LONGER_KNOWN")
			.changed("note", null, "DRAFT, AUTHOR"));
		record(AuditEntry.of("aigerim", AuditAction.DATA_IMPORTED, this.subject).changed("kind", null, "VILLAGES"));
		Page page = this.client.get("/en/staff/audit?subject=" + this.subject);
		assertThat(page.document().select("#entries del").eachText()).containsExactly("Before: Draft",
				"Before: Author of notices");
		assertThat(page.document().select("#entries ins").eachText()).containsExactly("Now: Villages", "Now: In review",
				"Now: Correction", "Now: Author of notices, Reviewer of notices", "Now: Notification sent",
				"Now: NO_LONGER_KNOWN", "Now: DRAFT, AUTHOR");
		assertThat(page.body()).doesNotContain("??");
	}

	@Test
	void aLongValueGoesOnOnThePageOfItsEntry() {
		record(entry().changed("text.ru", null, "начало" + "ы".repeat(1000) + "конец"));
		Page list = this.client.get(TRAIL + "?subject=" + this.subject);
		assertThat(list.text()).contains("начало").doesNotContain("конец").contains("показаны там целиком");
		Page whole = this.client.get(list.document().select("#entries > li p.muted a").attr("href"));
		assertThat(whole.text()).contains("начало").contains("конец");
	}

	@Test
	void theTrailIsReadPageByPageWithoutAnEntryTwiceOrMissing() {
		for (int i = 1; i <= 120; i++) {
			record(entry().changed("number", null, i));
		}
		Page page = this.client.get(TRAIL + "?subject=" + this.subject + "&person=Aigerim");
		assertThat(values(page)).hasSize(50).startsWith("Стало: 120").endsWith("Стало: 71");
		// What is recorded meanwhile moves nothing.
		record(entry().changed("number", null, 121));
		Page second = this.client.get(older(page));
		assertThat(values(second)).hasSize(50).startsWith("Стало: 70").endsWith("Стало: 21");
		Page last = this.client.get(older(second));
		assertThat(values(last)).hasSize(20).endsWith("Стало: 1");
		assertThat(last.document().select("a[rel=next]")).isEmpty();
		assertThat(last.document().select(".pager a").attr("href")).contains("person=Aigerim").doesNotContain("before");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			from=yesterday,                    from,   год-месяц-день
			until=2026-02-30,                  until,  год-месяц-день
			from=2026-11-20&until=2026-11-19,  until,  раньше первого
			action=NOTHING,                    action, из списка
			""")
	void whatCannotBeLookedForIsSaidAtItsField(String query, String field, String sentence) {
		Page page = this.client.get(TRAIL + "?" + query);
		assertThat(page.status()).isEqualTo(400);
		var box = page.document().selectFirst("#" + field);
		assertThat(box).isNotNull();
		assertThat(box.closest(".field").select(".error").text()).contains(sentence);
		assertThat(page.document().select("#entries")).isEmpty();
		assertThat(this.client.get(TRAIL + "/entries.csv?" + query).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "before=x", "before=1.5" })
	void aWrongNumberIsMalformed(String query) {
		assertThat(this.client.get(TRAIL + "?" + query).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/0", "/999999999999999999", "/x", "/9999999999999999999" })
	void anUnknownEntryIsNotFound(String path) {
		assertThat(this.client.get(TRAIL + path).status()).isEqualTo(404);
	}

	@Test
	void theFieldsKeepWhatWasLookedFor() {
		Page page = this.client.get(TRAIL + "?action=NOTICE_EDITED&text=%22%D1%8B%25%26&from=2026-01-02");
		assertThat(page.document().select("#text").val()).isEqualTo("\"ы%&");
		assertThat(page.document().select("#from").val()).isEqualTo("2026-01-02");
		assertThat(page.document().select("#action option[selected]").val()).isEqualTo("NOTICE_EDITED");
		record(entry().changed("note", null, "то самое: \"ы%&"));
		Page found = this.client.get(TRAIL + "?action=NOTICE&text=%22%D1%8B%25%26&subject=" + this.subject);
		assertThat(found.document().select("#entries > li")).hasSize(1);
		String csv = found.document().select("a[href*='entries.csv']").attr("href");
		assertThat(this.client.get(csv).body().lines()).hasSize(2);
	}

	@Test
	void theSelectionIsGivenOutAsFiles() {
		record(entry().changed("note", null, "=1+1").changed("name", "a\nb", "c"), entry());
		Page csv = this.client.get(TRAIL + "/entries.csv?subject=" + this.subject);
		assertThat(csv.header("Content-Disposition"))
			.matches("attachment; filename=\"audit-\\d{4}-\\d\\d-\\d\\d.csv\"");
		assertThat(csv.header("Content-Type")).startsWith("text/csv");
		assertThat(csv.body()).contains("'=1+1").contains("\"a\nb\"");
		Page lines = this.client.get(TRAIL + "/entries.jsonl?subject=" + this.subject);
		assertThat(lines.body().lines()).hasSize(2)
			.first()
			.asString()
			.matches(
					"\\{\"number\":\\d+,\"at\":\"[^\"]+Z\",\"by\":\"aigerim\",\"action\":\"NOTICE_EDITED\",\"subject\":\""
							+ this.subject + "\",\"changes\":\\[\\{\"field\":\"note\",\"from\":null,\"to\":\"=1\\+1\"},"
							+ "\\{\"field\":\"name\",\"from\":\"a\\\\nb\",\"to\":\"c\"}],\"hash\":\"[0-9a-f]{64}\"}");
	}

	@Test
	void whoTakesACopyStandsInTheTrail() {
		this.client.get(TRAIL + "/entries.jsonl?subject=" + this.subject);
		Page page = this.client.get(TRAIL + "?action=AUDIT_EXPORTED&person=zhanna&text=" + this.subject);
		assertThat(page.document().select("#entries > li")).hasSize(1);
	}

	@Test
	void theChainIsCheckedOnThePage() {
		Page page = this.client.get(TRAIL);
		assertThat(page.document().select("#chain .banner").text()).contains("Не нарушен с");
		Page checked = this.client.submit(page, "#check-form", Map.of());
		assertThat(checked.location()).endsWith("/ru/staff/audit#chain");
		assertThat(page.document().select("#chain code").text()).hasSize(64);
	}

	@Test
	void attemptsToSignInAreRecordedButNeverWhatWasTyped() {
		String secret = "MySecretPassword-" + this.subject;
		this.accounts.open("marat", StaffRole.AUTHOR);
		// Typed into the wrong field.
		this.other.signIn(secret.toLowerCase().substring(0, 45), "x");
		this.other.signIn("marat", secret);
		this.other.signIn("marat", PortalTest.PASSWORD);
		Page home = this.other.get("/ru/staff");
		this.other.submit(home, "#sign-out", Map.of());
		Page page = this.client.get(TRAIL + "?action=SIGN_IN&subject=marat");
		assertThat(page.document().select("#entries h2 span").eachText()).startsWith("Выход", "Вход",
				"Неудачная попытка входа");
		assertThat(page.document().select("#entries > li").get(2).text()).contains("Без входа");
		assertThat(everything()).doesNotContainIgnoringCase("mysecret").doesNotContain(PortalTest.PASSWORD);
	}

	@Test
	void theFailureThatLocksTellsOfTheLockAndWhatIsTriedMeanwhileIsNotKept() {
		String name = "s" + this.subject.substring(0, 8);
		this.accounts.open(name, StaffRole.AUTHOR);
		this.database.sql("update staff_account set failed_attempts = 49 where username = ?").param(name).update();
		this.other.signIn(name, "wrong password");
		this.other.signIn(name, "wrong password");
		Page page = this.client.get(TRAIL + "?action=SIGN_IN&subject=" + name);
		assertThat(page.document().select("#entries h2 span").eachText())
			.containsExactly("Учетная запись заблокирована после неудачных попыток", "Неудачная попытка входа");
	}

	@Test
	void anAuditorFindsTheTrailFromTheFirstPage() {
		this.accounts.open("auditor", StaffRole.AUDITOR);
		this.other.signIn("auditor", PortalTest.PASSWORD);
		String address = this.other.get("/ru/staff").document().select("#audit a").attr("href");
		assertThat(this.other.get(address).status()).isEqualTo(200);
		assertThat(this.other.get("/ru/staff/accounts").status()).isEqualTo(403);
	}

	@Test
	void workOnAccountsIsRecorded() {
		String name = "n" + this.subject.substring(0, 8);
		Page made = this.client.submit(this.client.get("/ru/staff/accounts"), "#open-account",
				Map.of("username", name, "roles", "PLANNER"));
		Page account = this.client.get("/ru/staff/accounts/" + name);
		this.client.submit(account, "#roles-form", Map.of("roles", "AUTHOR"));
		Page second = this.client.submit(this.client.get("/ru/staff/accounts/" + name), "#make-password", Map.of());
		Page page = this.client.get(TRAIL + "?person=zhanna&subject=" + name);
		assertThat(page.document().select("#entries h2 span").eachText()).containsExactly(
				"Учетной записи выдан новый пароль", "Роли учетной записи изменены", "Учетная запись создана");
		assertThat(page.document().select("#entries del, #entries ins").eachText())
			.containsExactly("Было: Специалист по плану", "Стало: Автор объявлений", "Стало: Специалист по плану");
		assertThat(everything()).doesNotContain(made.document().select("code.password").text(),
				second.document().select("code.password").text());
	}

	private List<String> values(Page page) {
		return page.document().select("#entries ins").eachText();
	}

	private static String older(Page page) {
		return page.document().select("a[rel=next]").attr("href");
	}

	private AuditEntry entry() {
		return AuditEntry.of("aigerim", AuditAction.NOTICE_EDITED, this.subject);
	}

	private void record(AuditEntry... entries) {
		this.transaction.executeWithoutResult((status) -> List.of(entries).forEach(this.trail::record));
	}

	private String everything() {
		return this.database.sql("select string_agg(audit_entry::text, '\n') from audit_entry")
			.query(String.class)
			.single();
	}

}
