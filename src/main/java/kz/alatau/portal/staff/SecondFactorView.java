package kz.alatau.portal.staff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account as its owner sees it.
 *
 * @param since when it was set up; null when there is none
 * @param recoveryCodes how many recovery codes are left
 */
public record SecondFactorView(@Nullable Instant since, int recoveryCodes) {

	static final SecondFactorView NONE = new SecondFactorView(null, 0);

}
