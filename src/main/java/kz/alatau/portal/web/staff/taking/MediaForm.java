package kz.alatau.portal.web.staff.taking;

import java.util.Objects;

/**
 * The form of a proof in the media, as typed.
 *
 * @param edition the edition it proves
 */
record MediaForm(int edition, String medium, String address, String on) {

	static final MediaForm EMPTY = new MediaForm(0, "", "", "");

	/** A field that was not sent arrives as null. */
	MediaForm {
		medium = Objects.requireNonNullElse(medium, "");
		address = Objects.requireNonNullElse(address, "");
		on = Objects.requireNonNullElse(on, "");
	}

}
