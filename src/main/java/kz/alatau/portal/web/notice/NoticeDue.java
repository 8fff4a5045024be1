package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import kz.alatau.portal.relocation.procedure.TimeLimit;

/**
 * The next day of the authority in a notice, as a list shows it.
 *
 * @param limit what has to be done by then
 */
public record NoticeDue(TimeLimit limit, LocalDate on, LocalDate today) {

	public DueStatus status() {
		return DueStatus.of(this.on, this.today);
	}

	/** Days to the day or since it, as the words of the status count them. */
	public long days() {
		return Math.abs(ChronoUnit.DAYS.between(this.today, this.on));
	}

}
