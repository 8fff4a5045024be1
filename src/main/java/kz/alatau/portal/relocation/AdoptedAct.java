package kz.alatau.portal.relocation;

import java.time.LocalDate;

/**
 * An act whose notice is not published yet.
 *
 * @param actDate day it was adopted
 */
public record AdoptedAct(NoticeEdition edition, NoticeKind kind, LegalRegime regime, LocalDate actDate) {

	AdoptedAct(NoticeNumber number, int edition, NoticeKind kind, LegalRegime regime, LocalDate actDate) {
		this(new NoticeEdition(number, edition), kind, regime, actDate);
	}

}
