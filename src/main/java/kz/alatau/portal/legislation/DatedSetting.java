package kz.alatau.portal.legislation;

import java.time.LocalDate;

import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * One line of the law in time.
 *
 * @param rule what it is about
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} while nothing else is known
 * @param setting what holds in that time
 * @param reference where it stands
 * @param note message key of what a reader must know beside it
 */
public record DatedSetting(Rule rule, LocalDate from, LocalDate to, Setting setting, LegalReference reference,
		@Nullable String note) {

	public DatedSetting {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
		}
	}

	public DatedSetting(Rule rule, LocalDate from, LocalDate to, Setting setting, LegalReference reference) {
		this(rule, from, to, setting, reference, null);
	}

	public boolean isInForce(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.to);
	}

	/** Whether no end is known. */
	public boolean isOpen() {
		return this.to.equals(LocalDate.MAX);
	}

}
