package kz.alatau.portal.staff;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of an administrator's work on an account. */
public sealed interface AccountOutcome {

	/** What can come of opening an account. */
	sealed interface Opening extends AccountOutcome {

	}

	/** It is done. */
	record Done() implements AccountOutcome {

	}

	/**
	 * The account has a new password. Only its hash is kept: who does not write it down
	 * now has to have another one made.
	 */
	record PasswordMade(String username, String password) implements Opening {

		/** Never into a log. */
		@Override
		public String toString() {
			return "PasswordMade[" + this.username + "]";
		}

	}

	/** The rules of accounts forbid it; nothing was changed. */
	record Refused(List<Refusal> refusals) implements Opening {

		public Refused {
			refusals = List.copyOf(refusals);
		}

		static Refused because(String field, String messageKey) {
			return new Refused(List.of(Refusal.of(field, messageKey)));
		}

	}

	/** Somebody else has changed the account meanwhile; nothing was changed. */
	record Stale(AccountView current) implements AccountOutcome {

	}

}
