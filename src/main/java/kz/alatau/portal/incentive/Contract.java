package kz.alatau.portal.incentive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The contract of a zone participant.
 *
 * @param signed date of the contract
 * @param lastDay its last day; empty where it is given in years
 * @param years its years; empty where its last day is given
 * @param zoneLastDay last day of the zone's life; empty where not known, then it limits
 * nothing
 */
public record Contract(LocalDate signed, @Nullable LocalDate lastDay, @Nullable Integer years,
		@Nullable LocalDate zoneLastDay) {

	public Contract {
		if ((lastDay == null) == (years == null)) {
			throw new IllegalArgumentException("Either the last day or the years of a contract: " + signed);
		}
		if (lastDay != null && lastDay.isBefore(signed)) {
			throw new IllegalArgumentException("Contract of " + signed + " ends too early: " + lastDay);
		}
	}

	/** The contract made on another day, its last day kept. */
	Contract signedOn(LocalDate day) {
		return new Contract(day, this.lastDay, this.years, this.zoneLastDay);
	}

}
