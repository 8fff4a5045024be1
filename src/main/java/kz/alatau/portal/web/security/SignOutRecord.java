package kz.alatau.portal.web.security;

import kz.alatau.portal.staff.StaffAccounts;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Tells the staff accounts that somebody has signed out. */
@Component
class SignOutRecord {

	private final StaffAccounts accounts;

	SignOutRecord(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		StaffAuthorities.member(event.getAuthentication()).ifPresent(this.accounts::signOut);
	}

}
