package kz.alatau.portal.legislation;

import java.time.LocalDate;

import kz.alatau.portal.shared.LegalReference;

/**
 * One line of the law in time.
 *
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} while nothing else is known
 * @param setting what holds in that time
 * @param reference where it stands
 */
record DatedSetting(LocalDate from, LocalDate to, Setting setting, LegalReference reference) {

	DatedSetting {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
		}
	}

	boolean isInForce(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.to);
	}

}
