package kz.alatau.portal.staff;

import java.time.Clock;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.audit.AuditTrail;
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
		assertThat(output.getOut()).doesNotContain("First staff account");
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

	private void noAccounts() {
		this.database.sql("delete from staff_account").update();
	}

	private void open(String username, String password) {
		var properties = new FirstAccountProperties(username, password);
		new FirstAccount(this.accounts, this.hasher, properties, this.transaction, this.trail, Clock.systemUTC())
			.afterSingletonsInstantiated();
	}

}
