package kz.alatau.portal.staff;

import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of work on one's own second factor. */
public sealed interface SecondFactorOutcome {

	/**
	 * A secret was made; it counts after the first code.
	 *
	 * @param secret Base32, as authenticator apps take it
	 */
	record Begun(String username, String secret) implements SecondFactorOutcome {

		/** Never into a log. */
		@Override
		public String toString() {
			return "Begun[" + this.username + "]";
		}

	}

	/** There are new recovery codes, shown only now. */
	record CodesMade(List<String> codes) implements SecondFactorOutcome {

		public CodesMade {
			codes = List.copyOf(codes);
		}

		/** Never into a log. */
		@Override
		public String toString() {
			return "CodesMade[" + this.codes.size() + "]";
		}

	}

	/** It is done. */
	record Done() implements SecondFactorOutcome {

	}

	/**
	 * Nothing was changed.
	 *
	 * @param begun the secret that still waits for its first code
	 */
	record Refused(Refusal refusal, @Nullable Begun begun) implements SecondFactorOutcome {

		static Refused because(String field, String messageKey) {
			return new Refused(Refusal.of(field, messageKey), null);
		}

	}

}
