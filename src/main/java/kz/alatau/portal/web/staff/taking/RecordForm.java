package kz.alatau.portal.web.staff.taking;

import java.util.Objects;

/**
 * The form "record what happened", as typed.
 *
 * @param reference what proves it
 * @param version the version of the case it was filled in on
 */
record RecordForm(String event, String on, String actNumber, String actDate, String reference, String address,
		long version) {

	static final RecordForm EMPTY = new RecordForm("", "", "", "", "", "", 0);

	/** A field that was not sent arrives as null. */
	RecordForm {
		event = Objects.requireNonNullElse(event, "");
		on = Objects.requireNonNullElse(on, "");
		actNumber = Objects.requireNonNullElse(actNumber, "");
		actDate = Objects.requireNonNullElse(actDate, "");
		reference = Objects.requireNonNullElse(reference, "");
		address = Objects.requireNonNullElse(address, "");
	}

}
