package kz.alatau.portal.web.whatif;

import java.util.Objects;

/**
 * What to do to a zone, or which zones to drop beside those of a file; everything as
 * typed.
 */
public record WhatIfForm(String zone, String east, String north, String widen, boolean drop, String remove) {

	public static final WhatIfForm EMPTY = new WhatIfForm("", "", "", "", false, "");

	/** A field that was not sent arrives as null. */
	public WhatIfForm {
		zone = Objects.requireNonNullElse(zone, "");
		east = Objects.requireNonNullElse(east, "");
		north = Objects.requireNonNullElse(north, "");
		widen = Objects.requireNonNullElse(widen, "");
		remove = Objects.requireNonNullElse(remove, "");
	}

}
