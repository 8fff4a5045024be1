package kz.alatau.portal.staff;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param username name to sign in with, lower case
 * @param roles what the account may do; may be empty
 * @param lockedUntil no sign-in before this instant; empty when it is not locked now
 * @param closedAt since when an administrator keeps it closed; empty when it is open
 * @param secondFactor whether a second factor is set up
 * @param secondFactorDue whether the next sign-in ends with setting one up
 * @param version changes with roles and password, not with attempts to sign in
 */
public record AccountView(String username, Set<StaffRole> roles, @Nullable Instant lockedUntil,
		@Nullable Instant closedAt, boolean secondFactor, boolean secondFactorDue, long version) {

	public AccountView {
		roles = Set.copyOf(roles);
	}

}
