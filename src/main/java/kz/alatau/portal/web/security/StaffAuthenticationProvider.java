package kz.alatau.portal.web.security;

import kz.alatau.portal.staff.SignedIn;
import kz.alatau.portal.staff.StaffAccounts;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets the staff accounts decide who signs in, and slows down who tries too often. */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

	private final StaffAccounts accounts;

	private final SignInLimit limit;

	StaffAuthenticationProvider(StaffAccounts accounts, SignInLimit limit) {
		this.accounts = accounts;
		this.limit = limit;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String password = (attempt.getCredentials() instanceof String text) ? text : "";
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (!this.limit.mayTry(address, attempt.getName())) {
			throw new TooManyTriesException();
		}
		SignedIn signedIn = this.accounts.signIn(attempt.getName(), password)
			.orElseThrow(() -> new BadCredentialsException("Not signed in"));
		this.limit.wasRight(address, attempt.getName());
		return StaffAuthorities.authentication(signedIn);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
