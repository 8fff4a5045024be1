package kz.alatau.portal.calendar;

import java.time.LocalDate;

import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what the week makes of it.
 *
 * @param reference where it stands; empty for a day staff entered, whose year names the
 * act
 * @param unsure whether it is not settled that the day is so; a due date that depends on
 * it says so
 */
public record SpecialDay(LocalDate date, DayKind kind, DayName name, @Nullable LegalReference reference,
		boolean unsure) {

}
