package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.procedure.ClockReading;

/**
 * The clocks of a notice as everybody may see them: nothing in it comes from a single
 * owner.
 *
 * @param states how many plots stand where; empty where so few plots are taken that it
 * would tell of single owners
 * @param plots how many plots the resolution names
 */
public record NoticeClock(LegalRegime regime, ClockReading reading, List<StateCount> states, long plots) {

	public NoticeClock {
		states = List.copyOf(states);
	}

}
