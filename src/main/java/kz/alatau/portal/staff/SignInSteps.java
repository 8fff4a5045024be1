package kz.alatau.portal.staff;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;

import org.springframework.stereotype.Component;

/** What comes after the password, in this order. */
@Component
class SignInSteps {

	private final SecondFactorRepository factors;

	private final SecondFactorRule rule;

	private final AuditTrail trail;

	SignInSteps(SecondFactorRepository factors, SecondFactorRule rule, AuditTrail trail) {
		this.factors = factors;
		this.rule = rule;
		this.trail = trail;
	}

	/**
	 * The password was right. Where a code is still to come, earlier failures stay
	 * counted: else whoever knows the password could guess codes without end.
	 */
	SignedIn afterPassword(StaffAccount account) {
		if (hasFactor(account)) {
			account.takeBackAttempt();
			return new SignedIn(account.member(), SignInStep.CODE);
		}
		account.succeed();
		return signedIn(account);
	}

	/** Nothing more has to be proved. */
	SignedIn signedIn(StaffAccount account) {
		this.trail.record(AuditEntry.of(account.username(), AuditAction.SIGNED_IN, account.username()));
		return next(account);
	}

	/** All that the account has to prove itself with was right. */
	SignedIn next(StaffAccount account) {
		StaffMember member = account.member();
		if (account.isPasswordOneTime()) {
			return new SignedIn(member, SignInStep.NEW_PASSWORD);
		}
		boolean wanting = this.rule.isMustFor(member.roles()) && !hasFactor(account);
		return new SignedIn(member, wanting ? SignInStep.SECOND_FACTOR : null);
	}

	private boolean hasFactor(StaffAccount account) {
		return this.factors.existsByAccountIdAndConfirmedAtIsNotNull(account.id());
	}

}
