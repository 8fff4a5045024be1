package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;

/**
 * The act a step rests on: resolution, contract, court decision.
 *
 * @param number as printed on it
 * @param date day it was adopted or signed
 */
public record TransitionAct(String number, LocalDate date) {

	public TransitionAct {
		if (number.isBlank()) {
			throw new IllegalArgumentException("An act without a number, of " + date);
		}
	}

}
