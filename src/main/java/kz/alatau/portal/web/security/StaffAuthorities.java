package kz.alatau.portal.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A member of staff in the words of Spring Security, and back. */
final class StaffAuthorities {

	private static final String STAFF = "ROLE_STAFF";

	private StaffAuthorities() {
	}

	static String authority(StaffRole role) {
		return "ROLE_" + role.name();
	}

	static List<SimpleGrantedAuthority> of(StaffMember member) {
		return Stream.concat(Stream.of(STAFF), member.roles().stream().map(StaffAuthorities::authority))
			.map(SimpleGrantedAuthority::new)
			.toList();
	}

	/** Whoever has signed in; empty for everybody else. */
	static Optional<StaffMember> member(@Nullable Authentication authentication) {
		if (authentication == null) {
			return Optional.empty();
		}
		Set<String> authorities = AuthorityUtils.authorityListToSet(authentication.getAuthorities());
		return authorities.contains(STAFF) ? Optional.of(new StaffMember(authentication.getName(), roles(authorities)))
				: Optional.empty();
	}

	private static Set<StaffRole> roles(Set<String> authorities) {
		return Arrays.stream(StaffRole.values())
			.filter((role) -> authorities.contains(authority(role)))
			.collect(Collectors.toUnmodifiableSet());
	}

}
