package kz.alatau.portal.web.staff;

import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class OwnAccountWebTests {

	private static final String OWN = "/ru/staff/accounts/zhanna";

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@BeforeEach
	void signIn() {
		this.accounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.client.signIn("zhanna", PortalTest.PASSWORD);
	}

	@Test
	void nobodyTakesTheAdministratorsRoleFromThemselves() {
		Page page = this.client.get(OWN);
		Page refused = this.client.submit(page, "#roles-form", Map.of("roles", "AUTHOR"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#roles .error").text()).contains("с самого себя");
		assertThat(this.client.get("/ru/staff/accounts").status()).isEqualTo(200);
	}

	@Test
	void afterGivingOneselfARoleOneSignsInAgain() {
		Page page = this.client.get(OWN);
		String token = page.document().select("#roles-form input[name=_csrf]").val();
		String version = page.document().select("#roles-form input[name=version]").val();
		Page given = this.client.post(OWN + "/roles?roles=ADMINISTRATOR&roles=AUTHOR",
				Map.of("_csrf", token, "version", version));
		assertThat(given.location()).endsWith("/ru/staff/sign-in");
		assertThat(this.client.get("/ru/staff").status()).isEqualTo(302);
		this.client.signIn("zhanna", PortalTest.PASSWORD);
		assertThat(this.client.get("/ru/staff/notices/new").status()).isEqualTo(200);
	}

	@Test
	void theOwnPasswordIsNotMadeUpHere() {
		Page page = this.client.get(OWN);
		assertThat(page.document().select("#make-password")).isEmpty();
		String token = page.document().select("#roles-form input[name=_csrf]").val();
		Page refused = this.client.post(OWN + "/password", Map.of("_csrf", token, "version", "0"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("code.password")).isEmpty();
	}

}
