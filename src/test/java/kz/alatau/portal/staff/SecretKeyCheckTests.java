package kz.alatau.portal.staff;

import java.time.Instant;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Starts of the portal with one key or another, as far as the check goes. */
@PortalTest
@Transactional
class SecretKeyCheckTests {

	private static final SecretBox NO_KEY = new SecretBox(null);

	@Autowired
	private StaffAccountRepository accounts;

	@Autowired
	private SecondFactorRepository factors;

	@Autowired
	private SecretBox box;

	@Autowired
	private TestAccounts testAccounts;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void oneAuthor() {
		this.database.sql("delete from staff_account").update();
		this.testAccounts.open("author", StaffRole.AUTHOR);
	}

	@Test
	void whereNobodyPublishesOrAdministersNoKeyIsNeeded() {
		assertThatCode(() -> check(NO_KEY, SecondFactorRule.PUBLISHERS_AND_ADMINISTRATORS)).doesNotThrowAnyException();
	}

	@Test
	void withAPublisherTheStartStopsWithASentence() {
		this.testAccounts.open("publisher", StaffRole.PUBLISHER);
		assertThatExceptionOfType(SecretKeyException.class)
			.isThrownBy(() -> check(NO_KEY, SecondFactorRule.PUBLISHERS_AND_ADMINISTRATORS))
			.withMessage("There is no key to seal the second factors of staff with")
			.satisfies((ex) -> {
				FailureAnalysis analysis = new SecretKeyFailureAnalyzer().analyze(ex, ex);
				assertThat(analysis.getAction()).contains("openssl rand -base64 32", "PORTAL_STAFF_SECRET_KEY");
			});
		assertThatCode(() -> check(NO_KEY, SecondFactorRule.OPTIONAL)).doesNotThrowAnyException();
	}

	@Test
	void withAnAdministratorAKeyIsNeededToo() {
		this.testAccounts.open("administrator", StaffRole.ADMINISTRATOR);
		assertThatExceptionOfType(SecretKeyException.class)
			.isThrownBy(() -> check(NO_KEY, SecondFactorRule.PUBLISHERS_AND_ADMINISTRATORS));
	}

	@Test
	void theFirstAccountStillToBeOpenedWillPublish() {
		this.database.sql("delete from staff_account").update();
		assertThatExceptionOfType(SecretKeyException.class)
			.isThrownBy(() -> check(NO_KEY, SecondFactorRule.PUBLISHERS_AND_ADMINISTRATORS));
	}

	@Test
	void withASecondFactorItsOwnKeyIsNeeded() {
		long account = this.accounts.findByUsername("author").orElseThrow().id();
		SecondFactor factor = new SecondFactor(account, this.box.seal(new byte[Totp.SECRET], account), Instant.EPOCH);
		factor.confirm(Instant.EPOCH);
		this.factors.save(factor);
		assertThatCode(() -> check(this.box, SecondFactorRule.OPTIONAL)).doesNotThrowAnyException();
		assertThatExceptionOfType(SecretKeyException.class).isThrownBy(() -> check(NO_KEY, SecondFactorRule.OPTIONAL));
		assertThatExceptionOfType(SecretKeyException.class)
			.isThrownBy(() -> check(new SecretBox(new byte[SecretBox.KEY]), SecondFactorRule.OPTIONAL))
			.withMessage("The second factors of staff were sealed with another key");
	}

	private void check(SecretBox key, SecondFactorRule rule) {
		new SecretKeyCheck(this.accounts, this.factors, rule, key, this.transaction).afterSingletonsInstantiated();
	}

}
