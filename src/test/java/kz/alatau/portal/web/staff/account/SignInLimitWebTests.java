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

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@Test
	void aStrangerIsSlowedDownAndTheOwnerStillGetsIn() {
		this.accounts.open("serik", StaffRole.AUTHOR);
		int tries = 0;
		Page page;
		do {
			page = attempt("nobody-at-all", "wrong password", "203.0.113.9");
			tries++;
		}
		while (page.location().endsWith("?failed") && tries < MOST);
		assertThat(page.location()).endsWith("/ru/staff/sign-in?slow");
		assertThat(tries).isGreaterThan(60);
		assertThat(this.client.follow(page).text()).contains("Из вашей сети было слишком много неверных попыток");
		// The right password is not looked at either: a different answer would tell that
		// it is right.
		assertThat(attempt("serik", PortalTest.PASSWORD, "203.0.113.9").location()).endsWith("?slow");
		assertThat(this.database.sql("select failed_attempts from staff_account where username = 'serik'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(attempt("serik", PortalTest.PASSWORD, "203.0.113.10").location()).endsWith("/ru/staff");
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
