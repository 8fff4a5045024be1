package kz.alatau.portal.web.whatif;

import java.util.Objects;

/**
 * What to do to a zone, or which zones to drop beside those of a file; everything as
 * typed.
 */
public record WhatIfForm(String zone, String east, String north, String widen, String drop, String remove) {

	public static final WhatIfForm EMPTY = new WhatIfForm("", "", "", "", "", "");

	/** A field that was not sent arrives as null. */
	public WhatIfForm {
		zone = Objects.requireNonNullElse(zone, "");
		east = Objects.requireNonNullElse(east, "");
		north = Objects.requireNonNullElse(north, "");
		widen = Objects.requireNonNullElse(widen, "");
		drop = Objects.requireNonNullElse(drop, "");
		remove = Objects.requireNonNullElse(remove, "");
	}

	/** Whether the box is ticked. */
	public boolean isDropped() {
		return this.drop.equals("true");
	}

}
