package kz.alatau.portal.web.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.staff.SignedIn;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A member of staff in the words of Spring Security, and back. Whoever still misses a
 * step of the sign-in holds no role at all, only the authority of that step: so a rule
 * somewhere that forgets about steps refuses instead of letting through.
 */
final class StaffAuthorities {

	static final String STAFF = "ROLE_STAFF";

	private StaffAuthorities() {
	}

	static String authority(StaffRole role) {
		return "ROLE_" + role.name();
	}

	/** Only words go into the session: it is stored and outlives a new version. */
	static Authentication authentication(SignedIn signedIn) {
		return UsernamePasswordAuthenticationToken.authenticated(signedIn.member().username(), null,
				words(signedIn).map(SimpleGrantedAuthority::new).toList());
	}

	private static Stream<String> words(SignedIn signedIn) {
		SignInStep missing = signedIn.missing();
		return (missing != null) ? Stream.of(StepPage.of(missing).authority())
				: Stream.concat(Stream.of(STAFF), signedIn.member().roles().stream().map(StaffAuthorities::authority));
	}

	/** Whoever has signed in; empty for everybody else. */
	static Optional<StaffMember> member(@Nullable Authentication authentication) {
		Set<String> authorities = of(authentication);
		return (authentication != null && authorities.contains(STAFF))
				? Optional.of(new StaffMember(authentication.getName(), roles(authorities))) : Optional.empty();
	}

	/** The step that somebody half signed in is at. */
	static Optional<SignInStep> step(@Nullable Authentication authentication) {
		Set<String> authorities = of(authentication);
		return Arrays.stream(SignInStep.values())
			.filter((step) -> authorities.contains(StepPage.of(step).authority()))
			.findFirst();
	}

	private static Set<String> of(@Nullable Authentication authentication) {
		return (authentication != null) ? AuthorityUtils.authorityListToSet(authentication.getAuthorities()) : Set.of();
	}

	private static Set<StaffRole> roles(Set<String> authorities) {
		return Arrays.stream(StaffRole.values())
			.filter((role) -> authorities.contains(authority(role)))
			.collect(Collectors.toUnmodifiableSet());
	}

}
