package kz.alatau.portal.web.staff;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StaffRolesWebTests {

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	/** A page that does not exist is refused like one that does, or not found. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			/staff,               AUTHOR REVIEWER PLANNER PUBLISHER AUDITOR ADMINISTRATOR
			/staff/password,      AUTHOR REVIEWER PLANNER PUBLISHER AUDITOR ADMINISTRATOR
			/staff/second-factor, AUTHOR REVIEWER PLANNER PUBLISHER AUDITOR ADMINISTRATOR
			/staff/sessions,      AUTHOR REVIEWER PLANNER PUBLISHER AUDITOR ADMINISTRATOR
			/staff/calendar,      AUTHOR REVIEWER PLANNER PUBLISHER AUDITOR ADMINISTRATOR
			/staff/audit,         AUDITOR ADMINISTRATOR
			/staff/audit/x,       AUDITOR ADMINISTRATOR
			/staff/notices/new,   AUTHOR
			/staff/notices/x/y,   AUTHOR REVIEWER PUBLISHER
			/staff/accounts,      ADMINISTRATOR
			/staff/accounts/nobody-here, ADMINISTRATOR
			/staff/plans,         PLANNER PUBLISHER
			/staff/plans/1/x,     PLANNER PUBLISHER
			/staff/data,          PLANNER PUBLISHER
			/staff/data/1/x,      PLANNER PUBLISHER
			/staff/imports/1,     PLANNER PUBLISHER
			/staff/scenarios,     PLANNER
			/staff/scenarios/1,   PLANNER
			""")
	void pageIsOpenToItsRolesOnly(String path, String allowed) {
		for (StaffRole role : StaffRole.values()) {
			signIn(role);
			boolean open = List.of(allowed.split(" ")).contains(role.name());
			assertThat(this.client.get("/ru" + path).status() == 403).as(role.name()).isEqualTo(!open);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/staff/notices/new,                    AUTHOR
			/staff/notices/2026-0099/2,            AUTHOR
			/staff/notices/2026-0099/2/events/x,   AUTHOR
			/staff/notices/2026-0099/2/review,     REVIEWER
			/staff/notices/2026-0099/2/send-back,  REVIEWER
			/staff/notices/2026-0099/2/publish,    PUBLISHER
			/staff/notices/2026-0099/2/withdraw,   PUBLISHER
			/staff/notices/2026-0099/publish,      PUBLISHER
			/staff/notices/2026-0099/withdraw,     PUBLISHER
			/staff/notices/2026-0099/2/remove,     ADMINISTRATOR
			/staff/audit,                          AUDITOR ADMINISTRATOR
			/staff/calendar/2027,                  ADMINISTRATOR
			/staff/accounts/nobody-here/close,     ADMINISTRATOR
			/staff/accounts/nobody-here/sessions/end, ADMINISTRATOR
			""")
	void formIsTakenFromItsRolesOnly(String path, String allowed) {
		for (StaffRole role : StaffRole.values()) {
			signIn(role);
			String token = this.client.get("/ru/staff").document().select("input[name=_csrf]").val();
			boolean open = List.of(allowed.split(" ")).contains(role.name());
			int status = this.client.post("/ru" + path, Map.of("_csrf", token)).status();
			assertThat(status == 403).as(role.name() + " " + status).isEqualTo(!open);
		}
	}

	@Test
	void withoutTheRoleAFormIsRefusedToo() {
		signIn(StaffRole.PLANNER);
		String token = this.client.get("/ru/staff").document().select("input[name=_csrf]").val();
		for (String path : List.of("/staff/notices/new", "/staff/accounts", "/staff/accounts/aigerim/password")) {
			Page page = this.client.post("/ru" + path, Map.of("_csrf", token, "username", "intruder", "version", "0"));
			assertThat(page.status()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@CsvSource({ "kk, мына рөлдердің бірі керек, Жоспар маманы, Жариялауға жауапты",
			"ru, нужна одна из ролей, Специалист по плану, Ответственный за публикацию",
			"en, One of these roles is needed, Planner, Publisher" })
	void theMissingRoleIsNamed(String language, String sentence, String planner, String publisher) {
		signIn(StaffRole.AUTHOR);
		Page page = this.client.get("/" + language + "/staff/plans");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains(sentence);
		assertThat(page.document().select("ul.roles li").eachText()).containsExactly(planner, publisher);
		assertThat(page.document().select("main a").eachAttr("href")).doesNotContain("/" + language + "/staff/sign-in");
	}

	@ParameterizedTest
	@EnumSource(StaffRole.class)
	void homeShowsOnlyWhatTheRoleAllows(StaffRole role) {
		signIn(role);
		Page home = this.client.get("/ru/staff");
		boolean works = role == StaffRole.PLANNER || role == StaffRole.PUBLISHER;
		assertThat(home.document().select("#plan-and-data").isEmpty()).isEqualTo(!works);
		assertThat(home.document().select("#notices").isEmpty())
			.isEqualTo(!List.of(StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.PUBLISHER).contains(role));
		assertThat(home.document().select("a[href$=/staff/notices/new]").isEmpty()).isEqualTo(role != StaffRole.AUTHOR);
		assertThat(home.document().select("#accounts").isEmpty()).isEqualTo(role != StaffRole.ADMINISTRATOR);
		assertThat(home.document().select("a[href$=/staff/scenarios]").isEmpty()).isEqualTo(role != StaffRole.PLANNER);
	}

	@Test
	void anAccountWithoutARoleIsToldSo() {
		this.accounts.open("nobody");
		this.client.signIn("nobody", PortalTest.PASSWORD);
		assertThat(this.client.get("/en/staff").text()).contains("has no role yet");
	}

	private void signIn(StaffRole role) {
		this.accounts.open("only", role);
		this.client.signIn("only", PortalTest.PASSWORD);
	}

}
