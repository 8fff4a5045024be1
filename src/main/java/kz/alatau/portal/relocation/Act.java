package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The act a notice rests on, as far as it is known.
 *
 * @param number empty when not known yet
 * @param date day it was adopted
 * @param areaHa hectares it takes, empty where it states none
 */
@Embeddable
record Act(String number, @Nullable LocalDate date, @Nullable BigDecimal areaHa) {

	static Act of(NoticeContent content) {
		return new Act(content.actNumber(), content.actDate(), content.areaHa());
	}

}
