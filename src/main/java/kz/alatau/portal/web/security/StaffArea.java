package kz.alatau.portal.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.staff.StaffRole;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Parts of the staff pages that want a role, the first that fits decides. All others are
 * for everybody who has signed in.
 */
enum StaffArea {

	NOTICES("/staff/notices/**", StaffRole.AUTHOR), AUDIT("/staff/audit/**", StaffRole.ADMINISTRATOR),
	ACCOUNTS("/staff/accounts/**", StaffRole.ADMINISTRATOR),
	PLAN_PUBLICATION("/staff/plans/*/publish", StaffRole.PUBLISHER),
	PLAN_IMPORT(HttpMethod.POST, "/staff/plans/**", StaffRole.PLANNER),
	DATA_PUBLICATION("/staff/data/*/publish", StaffRole.PUBLISHER),
	DATA_IMPORT(HttpMethod.POST, "/staff/data/**", StaffRole.PLANNER),
	PLANS("/staff/plans/**", StaffRole.PLANNER, StaffRole.PUBLISHER),
	DATA("/staff/data/**", StaffRole.PLANNER, StaffRole.PUBLISHER),
	IMPORTS("/staff/imports/**", StaffRole.PLANNER, StaffRole.PUBLISHER),
	SCENARIOS("/staff/scenarios/**", StaffRole.PLANNER);

	private final RequestMatcher matcher;

	private final List<StaffRole> roles;

	StaffArea(HttpMethod method, String pattern, StaffRole... roles) {
		this.matcher = PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
		this.roles = List.of(roles);
	}

	StaffArea(String pattern, StaffRole... roles) {
		this.matcher = PathPatternRequestMatcher.withDefaults().matcher(pattern);
		this.roles = List.of(roles);
	}

	static Optional<StaffArea> of(HttpServletRequest request) {
		return Arrays.stream(values()).filter((area) -> area.matcher.matches(request)).findFirst();
	}

	RequestMatcher matcher() {
		return this.matcher;
	}

	/** The roles of which one is needed. */
	List<StaffRole> roles() {
		return this.roles;
	}

	String[] authorities() {
		return this.roles.stream().map(StaffAuthorities::authority).toArray(String[]::new);
	}

}
