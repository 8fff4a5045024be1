package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.procedure.ClockReading;

/**
 * The clocks of a notice as everybody may see them: nothing in it comes from a single
 * owner.
 *
 * @param steps how many plots stand where
 * @param plots how many plots the resolution names
 */
public record NoticeClock(LegalRegime regime, ClockReading reading, PlotSteps steps, long plots) {

}
