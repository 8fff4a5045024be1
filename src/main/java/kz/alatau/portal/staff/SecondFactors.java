package kz.alatau.portal.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import org.bouncycastle.util.encoders.Base32;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting up one's second factor, and the code that ends a sign-in. */
@Service
public class SecondFactors {

	private static final String CODE = "code";

	private final StaffAccountRepository accounts;

	private final SecondFactorRepository factors;

	private final StaffAccounts passwords;

	private final SignInSteps steps;

	private final SecondFactorRule rule;

	private final SecretBox box;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SecondFactors(StaffAccountRepository accounts, SecondFactorRepository factors, StaffAccounts passwords,
			SignInSteps steps, SecondFactorRule rule, SecretBox box, AuditTrail trail, TransactionTemplate transaction,
			Clock clock) {
		this.accounts = accounts;
		this.factors = factors;
		this.passwords = passwords;
		this.steps = steps;
		this.rule = rule;
		this.box = box;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The second factor of an account that exists. */
	public SecondFactorView view(String username) {
		return with(username,
				(account, factor) -> factor.filter(SecondFactor::isConfirmed)
					.map(SecondFactor::view)
					.orElse(SecondFactorView.NONE));
	}

	/**
	 * Makes a secret, after the password was given: a session left open must not be
	 * enough to lock the owner out. It replaces one that was never confirmed.
	 */
	public SecondFactorOutcome begin(String username, String password) {
		if (!this.box.isReady()) {
			return SecondFactorOutcome.Refused.because("password", "staff.second-factor.no-key");
		}
		if (!this.passwords.isPassword(username, password)) {
			return SecondFactorOutcome.Refused.because("password", "staff.password.wrong");
		}
		return with(username, this::begin);
	}

	private SecondFactorOutcome begin(StaffAccount account, Optional<SecondFactor> old) {
		if (old.filter(SecondFactor::isConfirmed).isPresent()) {
			return SecondFactorOutcome.Refused.because("password", "staff.second-factor.is-set-up");
		}
		byte[] secret = new byte[Totp.SECRET];
		this.random.nextBytes(secret);
		byte[] sealed = this.box.seal(secret, account.id());
		this.factors.save(new SecondFactor(account.id(), sealed, this.clock.instant()));
		return begun(account, secret);
	}

	/** The first code: from now on the second factor counts. */
	public SecondFactorOutcome confirm(String username, String code) {
		return with(username, (account, factor) -> {
			if (factor.isEmpty() || factor.get().isConfirmed()) {
				return SecondFactorOutcome.Refused.because(CODE, "staff.second-factor.begin-again");
			}
			SecondFactor begun = factor.get();
			if (!begun.takeCode(digits(code), this.clock.instant(), this.box)) {
				return new SecondFactorOutcome.Refused(wrong().refusal(), begun(account, begun.secret(this.box)));
			}
			begun.confirm(this.clock.instant());
			record(account, AuditAction.SECOND_FACTOR_SET_UP);
			return makeCodes(begun);
		});
	}

	/**
	 * Ends a sign-in whose password was right. A wrong code counts like several wrong
	 * passwords.
	 * @return empty when the code is wrong or used, or the account is locked or closed
	 */
	public Optional<SignedIn> enter(String username, String code) {
		return with(username, (account, factor) -> takes(account, factor, code)
				? Optional.of(this.steps.signedIn(account)) : Optional.empty());
	}

	/** Ten new recovery codes in place of the old ones. */
	public SecondFactorOutcome renewCodes(String username, String code) {
		return with(username, (account, factor) -> {
			if (!takes(account, factor, code)) {
				return wrong();
			}
			record(account, AuditAction.RECOVERY_CODES_MADE_NEW);
			return makeCodes(factor.orElseThrow());
		});
	}

	/** Goes back to the password alone, for those who may. */
	public SecondFactorOutcome remove(String username, String code) {
		return with(username, (account, factor) -> {
			if (this.rule.isMustFor(account.member().roles())) {
				return SecondFactorOutcome.Refused.because(CODE, "staff.second-factor.must");
			}
			if (!takes(account, factor, code)) {
				return wrong();
			}
			this.factors.delete(factor.orElseThrow());
			record(account, AuditAction.SECOND_FACTOR_TAKEN_AWAY);
			return new SecondFactorOutcome.Done();
		});
	}

	/**
	 * Whether it is a code or a recovery code of the account, which it uses up. A wrong
	 * one counts like several wrong passwords.
	 */
	boolean isCode(String username, String code) {
		return with(username, (account, factor) -> takes(account, factor, code));
	}

	private boolean takes(StaffAccount account, Optional<SecondFactor> factor, String code) {
		if (factor.isEmpty() || !factor.get().isConfirmed() || !account.beginCode(this.clock.instant())) {
			return false;
		}
		if (factor.get().takeCode(digits(code), this.clock.instant(), this.box)) {
			account.succeed();
			return true;
		}
		boolean recovered = factor.get().takeRecoveryCode(code, this.box);
		record(account, recovered ? AuditAction.RECOVERY_CODE_USED : AuditAction.SIGN_IN_FAILED);
		if (recovered) {
			account.succeed();
		}
		return recovered;
	}

	private void record(StaffAccount account, AuditAction action) {
		this.trail.record(AuditEntry.of(account.username(), action, account.username()));
	}

	private SecondFactorOutcome makeCodes(SecondFactor factor) {
		List<RecoveryCode> codes = RecoveryCode.generate(this.random);
		factor.giveRecoveryCodes(codes, this.box);
		return new SecondFactorOutcome.CodesMade(codes.stream().map(RecoveryCode::printed).toList());
	}

	private static SecondFactorOutcome.Begun begun(StaffAccount account, byte[] secret) {
		return new SecondFactorOutcome.Begun(account.username(), Base32.toBase32String(secret));
	}

	private static SecondFactorOutcome.Refused wrong() {
		return SecondFactorOutcome.Refused.because(CODE, "staff.second-factor.wrong");
	}

	/** Apps show a code in two groups. */
	private static String digits(String code) {
		return code.replaceAll("\\s", "");
	}

	/** One after the other for one account: a code cannot be used twice side by side. */
	private <T> T with(String username, BiFunction<StaffAccount, Optional<SecondFactor>, T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			StaffAccount account = this.accounts.findByUsername(username).orElseThrow();
			return work.apply(account, this.factors.findByAccountId(account.id()));
		}));
	}

}
