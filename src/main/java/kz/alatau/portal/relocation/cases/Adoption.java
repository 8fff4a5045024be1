package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.TimeLimit;

/**
 * An act that waits for its publication.
 *
 * @param edition the draft that will publish it
 * @param actDate day it was adopted; the working days of the law run from it
 */
public record Adoption(NoticeNumber number, int edition, NoticeKind kind, LegalRegime regime, LocalDate actDate) {

	TimeLimit limit() {
		return (this.kind == NoticeKind.TERMINATION) ? TimeLimit.TERMINATION_PUBLICATION : TimeLimit.PUBLICATION;
	}

	/** Whether the law sets a time for publishing it. */
	boolean isTimed() {
		return this.kind == NoticeKind.START || this.kind == NoticeKind.CHANGE_RESTART
				|| this.kind == NoticeKind.TERMINATION;
	}

}
