package kz.alatau.portal.web.security;

import kz.alatau.portal.staff.StaffAccounts;
import kz.alatau.portal.staff.StaffMember;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets the staff accounts decide who signs in. */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

	private final StaffAccounts accounts;

	StaffAuthenticationProvider(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String password = (attempt.getCredentials() instanceof String text) ? text : "";
		StaffMember member = this.accounts.signIn(attempt.getName(), password)
			.orElseThrow(() -> new BadCredentialsException("Not signed in"));
		// Only words go into the session: it is stored and outlives a new version.
		return UsernamePasswordAuthenticationToken.authenticated(member.username(), null, StaffAuthorities.of(member));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
