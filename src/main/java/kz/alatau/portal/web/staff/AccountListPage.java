package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.staff.AccountView;
import kz.alatau.portal.staff.StaffRole;

/** All accounts, and the form of a new one. */
record AccountListPage(List<AccountView> accounts, AccountForm form, FormErrors errors) {

	public List<StaffRole> allRoles() {
		return List.of(StaffRole.values());
	}

}
