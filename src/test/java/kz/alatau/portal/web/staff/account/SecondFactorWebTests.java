package kz.alatau.portal.web.staff.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.TestSecondFactors;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SecondFactorWebTests {

	private static final String PAGE = "/ru/staff/second-factor";

	private static final String CODE = "/ru/staff/sign-in/code";

	@Autowired
	private PortalClient client;

	@Autowired
	private PortalClient other;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private TestSecondFactors rule;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void openAccounts() {
		this.accounts.open("bolat", StaffRole.PUBLISHER);
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
	}

	@AfterEach
	void backToTrial() {
		this.rule.must(false);
	}

	@Test
	void whoHasASecondFactorGetsInWithBothOnly() {
		Authenticator app = new Authenticator(setUp());
		this.other.get("/kk/staff/plans");
		Page half = signIn(this.other);
		assertThat(half.location()).endsWith(CODE);
		assertThat(enter("000000").location()).endsWith(CODE + "?failed");
		assertThat(this.other.follow(enter("000000")).text()).contains("Этот код не подошел");
		assertThat(this.other.get("/ru/staff").location()).endsWith(CODE);
		// The code that confirmed the set-up is used: the next one is due.
		assertThat(enter(app.code(0)).location()).endsWith("?failed");
		assertThat(enter(app.code(1)).location()).contains("/kk/staff/plans");
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
		assertThat(this.other.get(CODE).location()).endsWith("/ru/staff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff", "/staff/password", "/staff/second-factor", "/staff/second-factor/begin",
			"/staff/sessions", "/staff/notices/new", "/staff/notices/2026-0001", "/staff/plans", "/staff/plans/1",
			"/staff/data", "/staff/imports/1", "/staff/scenarios", "/staff/accounts", "/staff/accounts/zhanna",
			"/staff/audit", "/staff/calendar", "/staff/no-such-page" })
	void halfSignedInNoPageOpens(String path) {
		this.accounts.open("bolat", StaffRole.values());
		setUp();
		signIn(this.other);
		assertThat(this.other.get("/ru" + path).location()).endsWith(CODE);
		String token = this.other.get(CODE).document().select("input[name=_csrf]").val();
		Page posted = this.other.post("/ru" + path, Map.of("_csrf", token, "version", "0"));
		assertThat(posted.location()).endsWith(CODE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff", "/staff/password", "/staff/sessions", "/staff/notices/new", "/staff/plans",
			"/staff/data", "/staff/scenarios", "/staff/accounts", "/staff/sign-in/code", "/staff/no-such-page" })
	void aPublisherWithoutASecondFactorCanOnlySetItUp(String path) {
		this.rule.must(true);
		this.accounts.open("bolat", StaffRole.values());
		assertThat(signIn(this.other).location()).endsWith(PAGE);
		assertThat(this.other.get("/ru" + path).location()).endsWith(PAGE);
		Page page = this.other.get(PAGE);
		assertThat(page.text()).contains("Кто публикует и администраторы входят с паролем и кодом");
		String token = page.document().select("input[name=_csrf]").val();
		assertThat(this.other.post("/ru" + path, Map.of("_csrf", token)).location()).endsWith(PAGE);
	}

	@Test
	void anAdministratorWithoutASecondFactorCanOnlySetItUp() {
		this.rule.must(true);
		this.accounts.open("bolat", StaffRole.ADMINISTRATOR);
		assertThat(signIn(this.other).location()).endsWith(PAGE);
		assertThat(this.other.get("/ru/staff/accounts").location()).endsWith(PAGE);
		setUp();
		Page account = this.client.get("/ru/staff/accounts/zhanna");
		assertThat(account.status()).isEqualTo(200);
		assertThat(account.text()).contains("должен настроить код").doesNotContain("Входит только с паролем");
	}

	@Test
	void setUpAsMustThePublisherWorks() {
		this.rule.must(true);
		setUp();
		assertThat(this.client.get("/ru/staff/plans").status()).isEqualTo(200);
		Page page = this.client.get(PAGE);
		assertThat(page.text()).contains("Осталось 10 резервных кодов");
		Page refused = this.client.post(PAGE + "/remove",
				Map.of("_csrf", page.document().select("#change input[name=_csrf]").val(), "code", "000000"));
		assertThat(refused.text()).contains("не могут входить без кода");
	}

	@Test
	void othersNeedNone() {
		this.rule.must(true);
		this.accounts.open("bolat", StaffRole.AUTHOR);
		assertThat(signIn(this.other).location()).endsWith("/ru/staff");
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void settingUpWantsThePasswordAndARightCode() {
		signIn(this.client);
		Page page = this.client.get(PAGE);
		Page refused = this.client.submit(page, "#begin", Map.of("password", "wrong password"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("code.secret")).isEmpty();
		Page begun = this.client.submit(page, "#begin", Map.of("password", PortalTest.PASSWORD));
		String secret = begun.document().select("code.secret").text();
		assertThat(begun.document().select("img.qr-code").attr("src")).startsWith("data:image/svg+xml;base64,");
		assertThat(begun.header("Cache-Control")).contains("no-store");
		Page wrong = this.client.submit(begun, "#confirm", Map.of("code", "000000"));
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.document().select("code.secret").text()).isEqualTo(secret);
		assertThat(signIn(this.other).location()).as("not yet").endsWith("/ru/staff");
		Page codes = this.client.submit(wrong, "#confirm", Map.of("code", new Authenticator(secret).code(0)));
		assertThat(codes.document().select(".recovery-codes li")).hasSize(10);
		assertThat(this.other.get("/ru/staff").status()).as("begun with a password alone").isEqualTo(302);
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void aRecoveryCodeOpensOnce() {
		List<String> codes = confirm(begin()).document().select(".recovery-codes code").eachText();
		signIn(this.other);
		assertThat(enter(codes.getFirst()).location()).endsWith("/ru/staff");
		assertThat(this.other.get(PAGE).text()).contains("Осталось 9 резервных кодов");
		this.other.submit(this.other.get("/ru/staff"), "#sign-out", Map.of());
		signIn(this.other);
		assertThat(enter(codes.getFirst()).location()).endsWith("?failed");
		assertThat(enter(codes.get(1)).location()).endsWith("/ru/staff");
	}

	@Test
	void usedAndNewRecoveryCodesAreOnRecord() {
		Page begun = begin();
		Authenticator app = new Authenticator(begun.document().select("code.secret").text());
		List<String> codes = confirm(begun).document().select(".recovery-codes code").eachText();
		int before = lastEntry();
		signIn(this.other);
		enter(codes.getFirst());
		assertThat(actionsAfter(before)).contains("RECOVERY_CODE_USED").doesNotContain("SIGN_IN_FAILED");
		before = lastEntry();
		Page page = this.client.get(PAGE);
		this.client.submit(page, "#change", Map.of("code", "000000"));
		assertThat(actionsAfter(before)).containsExactly("SIGN_IN_FAILED");
		this.client.submit(page, "#change", Map.of("code", app.code(1)));
		assertThat(actionsAfter(before)).containsExactly("SIGN_IN_FAILED", "RECOVERY_CODES_MADE_NEW");
	}

	private int lastEntry() {
		return this.database.sql("select max(number) from audit_entry").query(Integer.class).single();
	}

	private List<String> actionsAfter(int number) {
		return this.database
			.sql("select action from audit_entry where number > ? and subject = 'bolat' order by number")
			.param(number)
			.query(String.class)
			.list();
	}

	@Test
	void newRecoveryCodesAndGoingBackWantACode() {
		Authenticator app = new Authenticator(setUp());
		Page page = this.client.get(PAGE);
		assertThat(this.client.submit(page, "#change", Map.of("code", "000000")).status()).isEqualTo(422);
		Page renewed = this.client.submit(page, "#change", Map.of("code", app.code(1)));
		List<String> codes = renewed.document().select(".recovery-codes code").eachText();
		assertThat(codes).hasSize(10);
		String token = page.document().select("#change input[name=_csrf]").val();
		Page removed = this.client.post(PAGE + "/remove", Map.of("_csrf", token, "code", codes.getFirst()));
		assertThat(this.client.follow(removed).text()).contains("входите только с паролем");
		assertThat(signIn(this.other).location()).endsWith("/ru/staff");
	}

	@Test
	void wrongCodesLockTheAccountAndARightPasswordDoesNotForgetThem() {
		Authenticator app = new Authenticator(setUp());
		this.accounts.fail("bolat", 40);
		signIn(this.other);
		enter("000000");
		signIn(this.other);
		enter("000000");
		assertThat(enter(app.code(1)).location()).endsWith("?failed");
	}

	@Test
	void anAdministratorTakesALostSecondFactorAway() {
		setUp();
		this.other.signIn("zhanna", PortalTest.PASSWORD);
		Page account = this.other.get("/ru/staff/accounts/bolat");
		assertThat(account.text()).contains("Входит с паролем и кодом");
		Page refused = this.other.submit(account, "#take-second-factor", Map.of("proof", "wrong password"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().getElementById("proof").parent().select(".error").text())
			.contains("не ваш нынешний пароль");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(200);
		Page taken = this.other.submit(refused, "#take-second-factor", Map.of("proof", PortalTest.PASSWORD));
		assertThat(this.other.follow(taken).text()).contains("Код снят", "Входит только с паролем");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
		assertThat(signIn(this.client).location()).endsWith("/ru/staff?continue");
	}

	@Test
	void neitherSecretNorCodesLieOpenInTheDatabase() {
		Page begun = begin();
		String secret = begun.document().select("code.secret").text().replace(" ", "");
		List<String> codes = confirm(begun).document().select(".recovery-codes code").eachText();
		byte[] stored = this.database.sql("select secret from staff_second_factor").query(byte[].class).single();
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
		assertThat(this.database.sql("select code_hash from staff_recovery_code").query(String.class).list())
			.hasSize(10)
			.doesNotContain(codes.toArray(String[]::new))
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void thePagesSpeakTheLanguageOfTheAddress(String language) {
		setUp();
		for (String path : List.of("/staff/second-factor", "/staff/sessions", "/staff/password")) {
			Page page = this.client.get("/" + language + path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).doesNotContain("??");
			assertThat(page.document().select("h1")).hasSize(1);
		}
		signIn(this.other);
		Page code = this.other.get("/" + language + "/staff/sign-in/code?failed&slow");
		assertThat(code.body()).doesNotContain("??");
		assertThat(this.other.get("/" + language + "/staff/sign-in?slow").body()).doesNotContain("??");
	}

	/** Leaves {@link #client} signed in. */
	private String setUp() {
		Page begun = begin();
		confirm(begun);
		return begun.document().select("code.secret").text();
	}

	private Page begin() {
		signIn(this.client);
		return this.client.submit(this.client.get(PAGE), "#begin", Map.of("password", PortalTest.PASSWORD));
	}

	private Page confirm(Page begun) {
		Authenticator app = new Authenticator(begun.document().select("code.secret").text());
		return this.client.submit(begun, "#confirm", Map.of("code", app.code(0)));
	}

	private Page enter(String code) {
		return this.other.submit(this.other.get(CODE), "#code-form", Map.of("code", code));
	}

	private static Page signIn(PortalClient client) {
		return client.submit(client.get("/ru/staff/sign-in"), "main form",
				Map.of("username", "bolat", "password", PortalTest.PASSWORD));
	}

}
