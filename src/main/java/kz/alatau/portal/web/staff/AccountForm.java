package kz.alatau.portal.web.staff;

import java.util.Objects;
import java.util.Set;

import kz.alatau.portal.staff.StaffRole;

/** The form of a new account. */
record AccountForm(String username, Set<StaffRole> roles) {

	static final AccountForm EMPTY = new AccountForm("", Set.of());

	/** A field that was not sent arrives as null. */
	AccountForm {
		username = Objects.requireNonNullElse(username, "");
		roles = Set.copyOf(Objects.requireNonNullElse(roles, Set.of()));
	}

}
