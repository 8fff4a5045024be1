package kz.alatau.portal.staff;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right.
 *
 * @param missing what must be done next; null when the sign-in is complete
 */
public record SignedIn(StaffMember member, @Nullable SignInStep missing) {

}
