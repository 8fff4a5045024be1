package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;

import kz.alatau.portal.shared.Portal;

/**
 * Why a notice no longer holds.
 *
 * @param at when it was withdrawn or removed
 * @param reason Kazakh and Russian always, English where given
 */
public record Withdrawal(Instant at, Wording reason) {

	/** The day in Asia/Almaty. */
	public LocalDate on() {
		return LocalDate.ofInstant(this.at, Portal.ZONE);
	}

}
