package kz.alatau.portal.staff;

import java.time.Instant;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class OwnProofTests {

	private static final StaffMember ZHANNA = new StaffMember("zhanna", Set.of(StaffRole.ADMINISTRATOR));

	@Autowired
	private OwnProof proof;

	@Autowired
	private LostSecondFactors lost;

	@Autowired
	private StaffAccountRepository accounts;

	@Autowired
	private SecondFactorRepository factors;

	@Autowired
	private SecretBox box;

	@Autowired
	private TestAccounts testAccounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void twoAccounts() {
		this.testAccounts.open("zhanna", StaffRole.ADMINISTRATOR);
		this.testAccounts.open("bolat", StaffRole.PUBLISHER);
	}

	@Test
	void withoutASecondFactorThePasswordProves() {
		assertThat(this.proof.wanted("zhanna")).isEqualTo(OwnProof.Kind.PASSWORD);
		assertThat(this.proof.refusals("zhanna", PortalTest.PASSWORD)).isEmpty();
		assertThat(failedAttempts()).isZero();
	}

	@Test
	void aWrongPasswordCountsAsAFailedSignIn() {
		assertThat(this.proof.refusals("zhanna", "wrong password")).extracting(Refusal::field).containsExactly("proof");
		assertThat(failedAttempts()).isOne();
	}

	@Test
	void nothingTypedIsNoAttempt() {
		assertThat(this.proof.refusals("zhanna", " ")).hasSize(1);
		assertThat(failedAttempts()).isZero();
	}

	@Test
	void withASecondFactorThePasswordProvesNothing() {
		byte[] secret = secondFactor("zhanna");
		assertThat(this.proof.wanted("zhanna")).isEqualTo(OwnProof.Kind.CODE);
		assertThat(this.proof.refusals("zhanna", PortalTest.PASSWORD)).hasSize(1);
		assertThat(failedAttempts()).isEqualTo(StaffAccount.CODE_WEIGHT);
		String code = Totp.code(secret, Totp.stepAt(Instant.now()));
		assertThat(this.proof.refusals("zhanna", code)).isEmpty();
		assertThat(this.proof.refusals("zhanna", code)).as("used").hasSize(1);
	}

	@Test
	void aLockedAccountProvesNothing() {
		this.testAccounts.fail("zhanna", StaffAccount.ATTEMPTS - 1);
		this.proof.refusals("zhanna", "wrong password");
		assertThat(this.proof.refusals("zhanna", PortalTest.PASSWORD)).hasSize(1);
	}

	@Test
	void aSecondFactorIsTakenWithTheProofOfTheAdministratorOnly() {
		secondFactor("bolat");
		assertThat(this.lost.take("bolat", 0, ZHANNA, "")).isInstanceOf(AccountOutcome.Refused.class);
		assertThat(this.lost.take("bolat", 0, ZHANNA, "wrong password")).isInstanceOf(AccountOutcome.Refused.class);
		assertThat(this.lost.take("bolat", 7, ZHANNA, "wrong password")).isInstanceOf(AccountOutcome.Stale.class);
		assertThat(failedAttempts()).as("not looked at on an old page").isOne();
		assertThat(this.factors.confirmedAccounts()).contains(id("bolat"));
		assertThat(this.lost.take("bolat", 0, ZHANNA, PortalTest.PASSWORD)).isInstanceOf(AccountOutcome.Done.class);
		assertThat(this.factors.confirmedAccounts()).doesNotContain(id("bolat"));
	}

	@Test
	void theOwnSecondFactorIsTakenOnItsOwnPage() {
		assertThat(this.lost.take("zhanna", 0, ZHANNA, PortalTest.PASSWORD)).isInstanceOf(AccountOutcome.Refused.class);
	}

	private byte[] secondFactor(String username) {
		byte[] secret = new byte[Totp.SECRET];
		SecondFactor factor = new SecondFactor(id(username), this.box.seal(secret, id(username)), Instant.EPOCH);
		factor.confirm(Instant.EPOCH);
		this.factors.save(factor);
		return secret;
	}

	private long id(String username) {
		return this.accounts.readByUsername(username).orElseThrow().id();
	}

	private int failedAttempts() {
		// What Hibernate holds back is written before a query of its own.
		this.accounts.count();
		return this.database.sql("select failed_attempts from staff_account where username = 'zhanna'")
			.query(Integer.class)
			.single();
	}

}
