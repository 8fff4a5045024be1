package kz.alatau.portal.staff;

import java.util.Set;

/**
 * Somebody who has signed in.
 *
 * @param username name of the account, lower case
 * @param roles what the account may do; may be empty
 */
public record StaffMember(String username, Set<StaffRole> roles) {

	public StaffMember {
		roles = Set.copyOf(roles);
	}

	public boolean has(StaffRole role) {
		return this.roles.contains(role);
	}

}
