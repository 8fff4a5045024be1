package kz.alatau.portal.relocation;

import java.time.LocalDate;

/**
 * The act of one or more notices; bodies number their acts each for itself.
 *
 * @param date day it was adopted
 */
public record NoticeAct(String number, LocalDate date, Wording issuer) {

}
