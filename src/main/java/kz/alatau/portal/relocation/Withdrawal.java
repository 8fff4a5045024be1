package kz.alatau.portal.relocation;

import java.time.LocalDate;

/**
 * Why a notice no longer holds.
 *
 * @param on day of the withdrawal in Asia/Almaty
 * @param reason Kazakh and Russian always, English where given
 */
public record Withdrawal(LocalDate on, Wording reason) {

}
