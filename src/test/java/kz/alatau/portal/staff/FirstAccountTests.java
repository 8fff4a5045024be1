package kz.alatau.portal.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.database.DatabaseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTests {

	@Autowired
	private StaffAccountRepository accounts;

	@Autowired
	private PasswordHasher hasher;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Test
	void withoutSettingsAPasswordIsMadeUpAndPrintedOnce(CapturedOutput output) {
		noAccounts();
		open("", "");
		open("", "");
		assertThat(output.getOut()).containsOnlyOnce("user name staff, password ").contains("/staff");
		String printed = output.getOut().replaceAll("(?s).*password (\\S+) .*", "$1");
		String hash = this.accounts.findByUsername("staff").orElseThrow().passwordHash();
		assertThat(hash).startsWith("$argon2id$").doesNotContain(printed);
		assertThat(this.hasher.matches(printed, hash)).isTrue();
	}

	@Test
	void aGivenPasswordIsNeverPrinted(CapturedOutput output) {
		noAccounts();
		open("Dana", "twelve signs");
		assertThat(this.accounts.findByUsername("dana")).get()
			.extracting((account) -> account.member().roles())
			.isEqualTo(Set.of(StaffRole.values()));
		assertThat(output.getAll()).doesNotContain("twelve signs");
	}

	@Test
	void anExistingAccountIsLeftAlone(CapturedOutput output) {
		long before = this.accounts.count();
		open("someone", "else's password");
		assertThat(this.accounts.count()).isEqualTo(before);
		assertThat(output.getOut()).doesNotContain("First staff account", "else's password")
			.contains("PORTAL_STAFF_FIRST_USERNAME, PORTAL_STAFF_FIRST_PASSWORD) are not used");
	}

	@Test
	void whereNothingWasChosenNothingIsLeftUnused(CapturedOutput output) {
		open("", "");
		assertThat(output.getOut()).doesNotContain("are not used");
	}

	@ParameterizedTest
	@CsvSource({ "dana, elevensigns, portal.staff.first-password must have 12 to 200 characters",
			"no such name!, twelve signs, portal.staff.first-username" })
	void aBadSettingStopsTheStartWithOneSentence(String username, String password, String sentence) {
		noAccounts();
		assertThatExceptionOfType(FirstAccountRefusedException.class).isThrownBy(() -> open(username, password))
			.withMessageContaining(sentence)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(password));
	}

	@Test
	void aTrialAlsoOpensAnAccountForEachRole(CapturedOutput output) {
		noAccounts();
		open("", "", DatabaseMode.TRIAL);
		open("", "", DatabaseMode.TRIAL);
		assertThat(output.getOut())
			.containsOnlyOnce("one for each role: author, reviewer, planner, publisher, auditor; their password ");
		String printed = output.getOut().replaceAll("(?s).*their password (\\S+) .*", "$1");
		for (StaffRole role : Set.of(StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.PLANNER, StaffRole.PUBLISHER,
				StaffRole.AUDITOR)) {
			StaffAccount account = this.accounts.findByUsername(role.name().toLowerCase(Locale.ROOT)).orElseThrow();
			assertThat(account.member().roles()).containsExactly(role);
			assertThat(this.hasher.matches(printed, account.passwordHash())).isTrue();
		}
	}

	@Test
	void aGivenPasswordIsThatOfTheDemonstrationAccountsToo(CapturedOutput output) {
		noAccounts();
		open("author", "twelve signs", DatabaseMode.TRIAL);
		assertThat(this.accounts.count()).isEqualTo(5);
		assertThat(this.accounts.findByUsername("author").orElseThrow().member().roles())
			.containsExactlyInAnyOrder(StaffRole.values());
		assertThat(this.hasher.matches("twelve signs",
				this.accounts.findByUsername("auditor").orElseThrow().passwordHash()))
			.isTrue();
		assertThat(output.getOut()).doesNotContain("Demonstration accounts");
	}

	@Test
	void aConfiguredDatabaseGetsOneAccountOnly() {
		noAccounts();
		open("", "");
		assertThat(this.accounts.count()).isOne();
	}

	private void noAccounts() {
		this.database.sql("delete from staff_account").update();
	}

	private void open(String username, String password) {
		open(username, password, DatabaseMode.CONFIGURED);
	}

	private void open(String username, String password, DatabaseMode mode) {
		var properties = new FirstAccountProperties(username, password);
		new FirstAccount(this.accounts, this.hasher, properties, mode, this.transaction, this.trail, Clock.systemUTC())
			.start();
	}

}
