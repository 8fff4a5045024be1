package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import kz.alatau.portal.shared.Portal;

/**
 * Who did something, and when.
 *
 * @param by user name of the member of staff
 */
@Embeddable
record Stamp(Instant at, String by) {

	/** The day in Asia/Almaty. */
	LocalDate day() {
		return LocalDate.ofInstant(this.at, Portal.ZONE);
	}

}
