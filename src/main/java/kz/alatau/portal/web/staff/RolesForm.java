package kz.alatau.portal.web.staff;

import java.util.Objects;
import java.util.Set;

import kz.alatau.portal.staff.StaffRole;

/**
 * The form of the roles of an account.
 *
 * @param version the version of the account the form was filled in on
 */
record RolesForm(Set<StaffRole> roles, long version) {

	/** No box ticked arrives as null. */
	RolesForm {
		roles = Set.copyOf(Objects.requireNonNullElse(roles, Set.of()));
	}

}
