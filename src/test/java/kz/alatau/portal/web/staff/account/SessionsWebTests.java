package kz.alatau.portal.web.staff.account;

import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SessionsWebTests {

	private static final String PAGE = "/ru/staff/sessions";

	@Autowired
	private PortalClient client;

	@Autowired
	private PortalClient other;

	@Autowired
	private PortalClient administrator;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signInTwice() {
		this.accounts.open("gulnar", StaffRole.AUTHOR);
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.client.signIn("gulnar", PortalTest.PASSWORD);
		this.other.signIn("gulnar", PortalTest.PASSWORD);
		this.administrator.signIn("zhanna", PortalTest.PASSWORD);
	}

	@Test
	void oneSeesOnesSessionsAndWhichIsThisOne() {
		Page page = this.client.get(PAGE);
		assertThat(page.document().select(".sessions > li")).hasSize(2);
		assertThat(page.document().select(".sessions .tag").eachText()).containsExactly("этот сеанс");
		for (String id : this.database.sql("select session_id from spring_session").query(String.class).list()) {
			assertThat(page.body()).doesNotContain(id);
		}
	}

	@Test
	void oneOfThemIsEnded() {
		Page ended = this.client.submit(this.client.get(PAGE), ".sessions form", Map.of());
		assertThat(this.client.follow(ended).document().select(".sessions > li")).hasSize(1);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void whoEndsWhoseSessionsIsOnRecordAndEndingNothingIsNot() {
		int before = entries();
		Page page = this.administrator.get("/ru/staff/accounts/gulnar");
		this.administrator.submit(page, ".sessions form", Map.of());
		assertThat(this.database
			.sql("select recorded_by || ' ' || subject || ' ' || changes from audit_entry "
					+ "where action = 'SESSION_ENDED' order by number desc limit 1")
			.query(String.class)
			.single()).startsWith("zhanna gulnar ").contains("\"sessions\"", "\"1\"");
		this.administrator.submit(page, ".sessions form", Map.of());
		assertThat(entries()).isEqualTo(before + 1);
	}

	private int entries() {
		return this.database.sql("select count(*) from audit_entry where action = 'SESSION_ENDED'")
			.query(Integer.class)
			.single();
	}

	@Test
	void allOthersAreEnded() {
		this.client.submit(this.client.get(PAGE), "#end-sessions", Map.of());
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
		assertThat(this.administrator.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void nobodyEndsASessionOfSomebodyElse() {
		Page mine = this.administrator.get("/ru/staff/accounts/gulnar");
		String handle = mine.document().select(".sessions input[name=session]").first().val();
		Page page = this.administrator.get(PAGE);
		String token = page.document().select("input[name=_csrf]").first().val();
		this.administrator.post(PAGE + "/end", Map.of("_csrf", token, "session", handle));
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void anAdministratorEndsOneOrAllOfAnAccount() {
		String account = "/ru/staff/accounts/gulnar";
		this.administrator.submit(this.administrator.get(account), ".sessions form", Map.of());
		assertThat(this.administrator.get(account).document().select(".sessions > li")).hasSize(1);
		this.administrator.submit(this.administrator.get(account), "#end-sessions", Map.of());
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		assertThat(this.administrator.get(account).text()).contains("сейчас никто не вошел");
	}

	@Test
	void aClosedAccountIsOutAtOnceAndStaysOutUntilItIsOpened() {
		String account = "/ru/staff/accounts/gulnar";
		Page closed = this.administrator.submit(this.administrator.get(account), "#close-account", Map.of());
		assertThat(this.administrator.follow(closed).text()).contains("закрыта, все ее сеансы завершены");
		assertThat(this.administrator.get("/ru/staff/accounts").text()).contains("Закрыта администратором");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
		this.client.signIn("gulnar", PortalTest.PASSWORD);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
		assertThat(this.client.get("/ru/staff/sign-in?failed").text()).contains("учетная запись заблокирована");
		this.administrator.submit(this.administrator.get(account), "#reopen-account", Map.of());
		this.client.signIn("gulnar", PortalTest.PASSWORD);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void nobodyClosesTheirOwnAccount() {
		String account = "/ru/staff/accounts/zhanna";
		Page page = this.administrator.get(account);
		assertThat(page.document().select("#close-account")).isEmpty();
		String token = page.document().select("#roles-form input[name=_csrf]").val();
		Page refused = this.administrator.post(account + "/close", Map.of("_csrf", token, "version", "0"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(this.administrator.get("/ru/staff").status()).isEqualTo(200);
	}

}
