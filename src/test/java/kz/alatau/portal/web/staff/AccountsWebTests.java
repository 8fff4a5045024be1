package kz.alatau.portal.web.staff;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class AccountsWebTests {

	private static final String LIST = "/ru/staff/accounts";

	@Autowired
	private PortalClient administrator;

	@Autowired
	private PortalClient other;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signIn() {
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.administrator.signIn("zhanna", PortalTest.PASSWORD);
	}

	@Test
	void theMadeUpPasswordIsShownOnceAndOpensThePortal(CapturedOutput output) {
		this.database.sql("delete from staff_account where username = 'daniyar'").update();
		Page made = open("Daniyar ", "PLANNER");
		String password = made.document().select("code.password").text();
		assertThat(made.document().select("dd.username").text()).isEqualTo("daniyar");
		assertThat(password).hasSize(20);
		assertThat(made.header("Cache-Control")).contains("no-store");
		assertThat(this.administrator.get(LIST).body()).contains("daniyar").doesNotContain(password);
		assertThat(this.administrator.get(LIST + "/daniyar").body()).doesNotContain(password);
		assertThat(sessionsHold(password)).isFalse();
		assertThat(output.getAll()).doesNotContain(password);
		this.other.signIn("daniyar", password);
		chooseOwnPassword(password);
		assertThat(this.other.get("/ru/staff").document().select("#plan-and-data")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			aigerim, AUTHOR, #username, Учетная запись с таким именем уже есть
			a,       AUTHOR, #username, от 2 до 50 знаков
			болат,   AUTHOR, #username, от 2 до 50 знаков
			fresh-name, '',  #roles,    хотя бы одну роль
			""")
	void whatCannotBeOpenedIsSaidAtTheField(String username, String role, String field, String sentence) {
		Page page = open(username, role);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(field).first().closest(".field").select(".error").text()).contains(sentence);
		assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly(field);
		assertThat(page.document().getElementById("username").val()).isEqualTo(username);
		assertThat(page.document().select("code.password")).isEmpty();
	}

	@Test
	void aRoleThatDoesNotExistIsMalformed() {
		assertThat(open("fresh-name", "KING").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nobody-here", "/%D0%B0", "/A%20B" })
	void anUnknownAccountIsNotFound(String path) {
		assertThat(this.administrator.get(LIST + path).status()).isEqualTo(404);
	}

	@Test
	void newRolesEndTheSessionsOfTheAccount() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		this.other.signIn("arman", PortalTest.PASSWORD);
		Page page = this.administrator.get(LIST + "/arman");
		Page given = this.administrator.submit(page, "#roles-form", Map.of("roles", "PUBLISHER"));
		assertThat(this.administrator.follow(given).text()).contains("Роли изменены");
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		this.other.signIn("arman", PortalTest.PASSWORD);
		assertThat(this.other.get("/ru/staff/notices/new").status()).isEqualTo(403);
		assertThat(this.other.get("/ru/staff").document().select("#plan-and-data")).isNotEmpty();
	}

	@Test
	void aNewPasswordEndsTheSessionsAndTheOldPassword() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		this.other.signIn("arman", PortalTest.PASSWORD);
		Page page = this.administrator.get(LIST + "/arman");
		Page made = this.administrator.submit(page, "#make-password", Map.of());
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		this.other.signIn("arman", PortalTest.PASSWORD);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(302);
		String password = made.document().select("code.password").text();
		this.other.signIn("arman", password);
		chooseOwnPassword(password);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
		// Sent again, as a reload does: nothing more happens.
		assertThat(this.administrator.submit(page, "#make-password", Map.of()).status()).isEqualTo(409);
	}

	@Test
	void switchingTheLanguageAfterAFormLeadsBackToTheAccount() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		Page made = this.administrator.submit(this.administrator.get(LIST + "/arman"), "#make-password", Map.of());
		Page kazakh = this.administrator.get(made.document().select(".languages a[lang=kk]").attr("href"));
		assertThat(kazakh.location()).endsWith("/kk/staff/accounts/arman");
	}

	@Test
	void aLockIsShownAndLifted() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		this.accounts.fail("arman", 49);
		this.other.signIn("arman", "wrong password");
		assertThat(this.administrator.get(LIST).text()).contains("Блокировка закончится");
		Page page = this.administrator.get(LIST + "/arman");
		Page lifted = this.administrator.follow(this.administrator.submit(page, "#unlock", Map.of()));
		assertThat(lifted.document().select("#unlock")).isEmpty();
		this.other.signIn("arman", PortalTest.PASSWORD);
		assertThat(this.other.get("/ru/staff").status()).isEqualTo(200);
	}

	@Test
	void twoAdministratorsOnOneAccountDoNotUndoEachOther() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		Page mine = this.administrator.get(LIST + "/arman");
		this.administrator.submit(mine, "#roles-form", Map.of("roles", "PLANNER"));
		Page stale = this.administrator.submit(mine, "#roles-form", Map.of("roles", "PUBLISHER"));
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.document().select(".roles-now .tag").eachText()).containsExactly("Специалист по плану");
		assertThat(stale.document().select("input[name=roles][checked]").eachAttr("value"))
			.containsExactly("PUBLISHER");
		assertThat(this.administrator.submit(stale, "#roles-form", Map.of("roles", "PUBLISHER")).status())
			.isEqualTo(302);
	}

	@Test
	void signingInDoesNotMakeThePageOutOfDate() {
		this.accounts.open("arman", StaffRole.AUTHOR);
		Page mine = this.administrator.get(LIST + "/arman");
		this.other.signIn("arman", "wrong password");
		this.other.signIn("arman", PortalTest.PASSWORD);
		assertThat(this.administrator.submit(mine, "#roles-form", Map.of("roles", "PLANNER")).status()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void thePagesSpeakTheLanguageOfTheAddress(String language) {
		for (String path : new String[] { "/staff", "/staff/accounts", "/staff/accounts/zhanna" }) {
			Page page = this.administrator.get("/" + language + path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).doesNotContain("??");
			assertThat(page.document().select("h1")).hasSize(1);
		}
	}

	private Page open(String username, String role) {
		return this.administrator.submit(this.administrator.get(LIST), "#open-account",
				role.isEmpty() ? Map.of("username", username) : Map.of("username", username, "roles", role));
	}

	/** Until then no other page opens. */
	private void chooseOwnPassword(String password) {
		assertThat(this.other.get("/ru/staff").location()).endsWith("/ru/staff/password");
		Page form = this.other.get("/ru/staff/password");
		assertThat(form.text()).contains("Ваш пароль создал администратор");
		assertThat(this.other.submit(form, "#password-form", Map.of("oldPassword", password, "newPassword", password))
			.text()).contains("совпадает с нынешним");
		assertThat(this.other
			.submit(form, "#password-form", Map.of("oldPassword", password, "newPassword", "a password of my own"))
			.location()).endsWith("/ru/staff");
	}

	private boolean sessionsHold(String text) {
		return this.database
			.sql("select count(*) from spring_session_attributes where position(? in attribute_bytes) > 0")
			.param(text.getBytes(StandardCharsets.UTF_8))
			.query(Integer.class)
			.single() > 0;
	}

}
