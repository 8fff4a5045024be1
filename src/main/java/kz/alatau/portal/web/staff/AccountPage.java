package kz.alatau.portal.web.staff;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.staff.AccountView;
import kz.alatau.portal.staff.StaffRole;

/**
 * One account with what an administrator can do about it.
 *
 * @param chosen the roles ticked in the form
 * @param stale whether somebody has changed the account since it was looked at
 * @param own whether it is the administrator's own account
 * @param sessions where the account is signed in now
 */
record AccountPage(AccountView account, Set<StaffRole> chosen, FormErrors errors, boolean stale, boolean own,
		List<OpenSession> sessions) {

	public List<StaffRole> allRoles() {
		return List.of(StaffRole.values());
	}

}
