package kz.alatau.portal.staff;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stops the start where somebody must have a second factor, or has one, and the key for
 * it is missing or is another one: better than finding out at the sign-in.
 */
@Component
class SecretKeyCheck implements SmartInitializingSingleton {

	private final StaffAccountRepository accounts;

	private final SecondFactorRepository factors;

	private final SecondFactorRule rule;

	private final SecretBox box;

	private final TransactionTemplate transaction;

	SecretKeyCheck(StaffAccountRepository accounts, SecondFactorRepository factors, SecondFactorRule rule,
			SecretBox box, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.factors = factors;
		this.rule = rule;
		this.box = box;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> check(this.factors.findFirstByConfirmedAtIsNotNull()));
	}

	private void check(Optional<SecondFactor> factor) {
		if (!this.box.isReady()) {
			if (factor.isPresent() || mustSomebodyHaveOne()) {
				throw new SecretKeyException("There is no key to seal the second factors of staff with");
			}
			return;
		}
		try {
			factor.ifPresent((one) -> one.secret(this.box));
		}
		catch (IllegalStateException ex) {
			throw new SecretKeyException("The second factors of staff were sealed with another key");
		}
	}

	/** The first account, still to be opened, will have every role. */
	private boolean mustSomebodyHaveOne() {
		return Arrays.stream(StaffRole.values())
			.filter((role) -> this.rule.isMustFor(Set.of(role)))
			.anyMatch((role) -> this.accounts.count() == 0 || this.accounts.hasAny(role));
	}

}
