package kz.alatau.portal.web.staff;

import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SignInWebTests {

	private static final String NEUTRAL = "Имя пользователя или пароль неверны либо учетная запись заблокирована";

	@Autowired
	private PortalClient client;

	@Autowired
	private PortalClient other;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "/staff", "/staff/notices/new", "/staff/notices/2026-0001", "/staff/password" })
	void staffPagesAskForTheSignIn(String path) {
		Page page = this.client.get("/ru" + path);
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).endsWith("/ru/staff/sign-in");
	}

	@Test
	void afterSigningInOneIsWhereOneWantedToGo() {
		this.client.get("/kk/staff/notices/new");
		Page page = signIn(this.client, PortalTest.STAFF, PortalTest.PASSWORD);
		assertThat(page.location()).contains("/kk/staff/notices/new");
	}

	@Test
	void theSessionCookieIsKeptFromScriptsAndOtherSites() {
		Page page = signIn(this.client, PortalTest.STAFF, PortalTest.PASSWORD);
		assertThat(page.response().headers().allValues("Set-Cookie")).anySatisfy(
				(cookie) -> assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
		assertThat(this.client.get("/ru/staff").header("Cache-Control")).contains("no-store");
	}

	@Test
	void aReaderGetsNoSession() {
		assertThat(this.client.get("/ru/staff/sign-in").header("Set-Cookie")).isNotEmpty();
		assertThat(this.other.get("/ru/nowhere").response().headers().allValues("Set-Cookie"))
			.noneMatch((cookie) -> cookie.startsWith("SESSION"));
	}

	@Test
	void unknownNameWrongPasswordAndLockGetTheSameSentence() {
		this.accounts.open("timur");
		assertThat(failure("nobody-at-all", "whatever it is")).contains(NEUTRAL);
		this.accounts.fail("timur", 49);
		assertThat(failure("timur", "wrong password")).contains(NEUTRAL);
		assertThat(failure("timur", PortalTest.PASSWORD)).contains(NEUTRAL, "15 минут");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
	}

	@Test
	void failuresAreForgivenByASuccess() {
		this.accounts.open("saule");
		for (int round = 1; round <= 2; round++) {
			this.accounts.fail("saule", 48);
			failure("saule", "wrong password");
			this.client.signIn("SAULE ", PortalTest.PASSWORD);
			assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
		}
	}

	@Test
	void aLockEndsAfterItsTime() {
		this.accounts.open("erlan");
		this.accounts.fail("erlan", 49);
		failure("erlan", "wrong password");
		this.database.sql("update staff_account set locked_until = now() where username = 'erlan'").update();
		this.client.signIn("erlan", PortalTest.PASSWORD);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void aFormWithoutItsTokenIsForbidden() {
		assertThat(this.client
			.post("/ru/staff/sign-in", Map.of("username", PortalTest.STAFF, "password", PortalTest.PASSWORD))
			.status()).isEqualTo(403);
		this.client.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		Page page = this.client.post("/ru/staff/notices/new", Map.of("title.ru", "text"));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("Сеанс закончился", "Войти в новом окне");
	}

	@Test
	void signingOutEndsTheSession() {
		this.client.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		Page page = this.client.submit(this.client.get("/ru/staff"), "#sign-out", Map.of());
		assertThat(page.location()).endsWith("/ru/");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
	}

	@Test
	void aNewPasswordReplacesTheOldOneAndEndsOtherSessions() {
		this.accounts.open("madina");
		this.client.signIn("madina", PortalTest.PASSWORD);
		this.other.signIn("madina", PortalTest.PASSWORD);
		assertThat(change("not the old one", "another long password").status()).isEqualTo(422);
		assertThat(change(PortalTest.PASSWORD, "too short").text()).contains("от 12 до 200");
		Page changed = change(PortalTest.PASSWORD, "another long password");
		assertThat(this.client.follow(changed).text()).contains("Пароль изменен");
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		assertThat(failure(this.other, "madina", PortalTest.PASSWORD)).contains(NEUTRAL);
		this.other.signIn("madina", "another long password");
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
	}

	private Page change(String oldPassword, String newPassword) {
		return this.client.submit(this.client.get("/ru/staff/password"), "#password-form",
				Map.of("oldPassword", oldPassword, "newPassword", newPassword));
	}

	private String failure(String username, String password) {
		return failure(this.client, username, password);
	}

	private static String failure(PortalClient client, String username, String password) {
		Page page = signIn(client, username, password);
		assertThat(page.location()).endsWith("/ru/staff/sign-in?failed");
		return client.follow(page).text();
	}

	private static Page signIn(PortalClient client, String username, String password) {
		return client.submit(client.get("/ru/staff/sign-in"), "main form",
				Map.of("username", username, "password", password));
	}

}
