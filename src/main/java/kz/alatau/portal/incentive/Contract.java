package kz.alatau.portal.incentive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The contract of a zone participant.
 *
 * @param signed date of the contract
 * @param lastDay its last day
 * @param zoneLastDay last day of the zone's life; empty where not known, then it limits
 * nothing
 */
public record Contract(LocalDate signed, LocalDate lastDay, @Nullable LocalDate zoneLastDay) {

	public Contract {
		if (lastDay.isBefore(signed) || lastDay.isBefore(Legislation.FIRST_DAY)) {
			throw new IllegalArgumentException("Contract of " + signed + " ends too early: " + lastDay);
		}
		if (zoneLastDay != null && (zoneLastDay.isBefore(signed) || zoneLastDay.isBefore(Legislation.FIRST_DAY))) {
			throw new IllegalArgumentException("Zone ends before the contract: " + zoneLastDay);
		}
	}

	/** The first year the portal can compute. */
	public int firstYear() {
		return Math.max(this.signed.getYear(), Legislation.FIRST_DAY.getYear());
	}

	/** The date, or the first day of known law where the contract is older. */
	LocalDate lawDate() {
		return this.signed.isBefore(Legislation.FIRST_DAY) ? Legislation.FIRST_DAY : this.signed;
	}

}
