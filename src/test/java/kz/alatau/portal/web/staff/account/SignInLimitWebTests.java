package kz.alatau.portal.web.staff.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SignInLimitWebTests {

	private static final int MOST = 200;

	private static final String OFFICE = "203.0.113.9";

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@Test
	void aStrangerIsSlowedDownAndTheOwnerStillGetsIn() {
		this.accounts.open("serik", StaffRole.AUTHOR);
		assertThat(triesUntilSlow("nobody-at-all")).isGreaterThan(60);
		assertThat(attempt("serik", PortalTest.PASSWORD, OFFICE).location()).endsWith("/ru/staff");
		assertThat(triesUntilSlow("serik")).isGreaterThan(60);
		// The right password is not looked at either: a different answer would tell that
		// it is right.
		this.accounts.open("serik", StaffRole.AUTHOR);
		Page slow = attempt("serik", PortalTest.PASSWORD, OFFICE);
		assertThat(slow.location()).endsWith("/ru/staff/sign-in?slow");
		assertThat(this.client.follow(slow).text()).contains("Из вашей сети было слишком много неверных попыток");
		assertThat(this.database.sql("select failed_attempts from staff_account where username = 'serik'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(attempt("serik", PortalTest.PASSWORD, "203.0.113.10").location()).endsWith("/ru/staff");
	}

	private int triesUntilSlow(String username) {
		int tries = 0;
		while (tries < MOST && attempt(username, "wrong password", OFFICE).location().endsWith("?failed")) {
			tries++;
		}
		return tries + 1;
	}

	@Test
	void rightPasswordsAreNotCounted() {
		this.accounts.open("serik", StaffRole.AUTHOR);
		for (int i = 0; i < 70; i++) {
			assertThat(attempt("serik", PortalTest.PASSWORD, "203.0.113.11").location()).endsWith("/ru/staff");
		}
	}

	private Page attempt(String username, String password, String address) {
		String token = this.client.get("/ru/staff/sign-in").document().select("main input[name=_csrf]").val();
		String form = "username=%s&password=%s&_csrf=%s".formatted(username, encode(password), encode(token));
		return this.client.post("/ru/staff/sign-in", form, "Content-Type", "application/x-www-form-urlencoded",
				"X-Forwarded-For", address);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
