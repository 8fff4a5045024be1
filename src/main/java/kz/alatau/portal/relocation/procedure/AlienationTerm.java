package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The date of alienation as the resolution fixes it; acts name a day or a range.
 *
 * @param until last day where the act gives a range
 * @param extendedTo last day once it was put off for somebody who confirms a title (step
 * GY)
 */
public record AlienationTerm(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate extendedTo) {

	public AlienationTerm {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("Alienation until " + until + " before " + from);
		}
	}

	/** As the act fixes it. */
	public AlienationTerm(LocalDate from, @Nullable LocalDate until) {
		this(from, until, null);
	}

	/** The last day the act itself names. */
	public LocalDate fixedLastDay() {
		return (this.until != null) ? this.until : this.from;
	}

	/** The last day that holds. */
	public LocalDate lastDay() {
		return (this.extendedTo != null) ? this.extendedTo : fixedLastDay();
	}

	AlienationTerm extendedTo(LocalDate day) {
		return new AlienationTerm(this.from, this.until, day);
	}

	AlienationTerm withoutExtension() {
		return new AlienationTerm(this.from, this.until);
	}

}
