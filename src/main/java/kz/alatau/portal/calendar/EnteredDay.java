package kz.alatau.portal.calendar;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.alatau.portal.shared.LocalizedText;

/**
 * A day staff entered.
 *
 * @param day the date
 * @param nameKk what it is called, in Kazakh
 * @param nameRu what it is called, in Russian
 * @param nameEn what it is called, in English
 */
@Embeddable
public record EnteredDay(LocalDate day, @Enumerated(EnumType.STRING) DayKind kind, String nameKk, String nameRu,
		String nameEn, boolean unsure) {

	SpecialDay specialDay() {
		LocalizedText name = new LocalizedText(this.nameKk, this.nameRu, this.nameEn);
		return new SpecialDay(this.day, this.kind, new DayName.Written(name), null, this.unsure);
	}

	/** All of it in a line. */
	String text() {
		return "%s %s%s %s / %s / %s".formatted(this.day, this.kind, this.unsure ? "?" : "", this.nameKk, this.nameRu,
				this.nameEn);
	}

	boolean isNamed() {
		return !this.nameKk.isBlank() && !this.nameRu.isBlank() && !this.nameEn.isBlank();
	}

}
