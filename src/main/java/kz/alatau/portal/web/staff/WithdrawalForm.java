package kz.alatau.portal.web.staff;

import java.util.Objects;

/**
 * The form of a withdrawal.
 *
 * @param version the version of the notice the form was filled in on
 */
record WithdrawalForm(WordingForm reason, long version) {

	static final int MAX_LENGTH = 2_000;

	/** A field that was not sent arrives as null. */
	WithdrawalForm {
		reason = Objects.requireNonNullElse(reason, WordingForm.EMPTY);
	}

}
