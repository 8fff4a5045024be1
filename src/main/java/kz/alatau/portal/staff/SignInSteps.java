package kz.alatau.portal.staff;

import org.springframework.stereotype.Component;

/** What comes after the password, in this order. */
@Component
class SignInSteps {

	private final SecondFactorRepository factors;

	private final SecondFactorRule rule;

	SignInSteps(SecondFactorRepository factors, SecondFactorRule rule) {
		this.factors = factors;
		this.rule = rule;
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
