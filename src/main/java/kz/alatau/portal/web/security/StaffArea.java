package kz.alatau.portal.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.staff.StaffRole;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Parts of the staff pages that want a role, the first that fits decides. All others are
 * for everybody who has signed in.
 */
enum StaffArea {

	NOTICE_REVIEW(posts("/staff/notices/*/*/review"), StaffRole.REVIEWER),
	NOTICE_RETURN(posts("/staff/notices/*/*/send-back"), StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.PUBLISHER),
	NOTICE_PUBLICATION(posts("/staff/notices/*/*/publish", "/staff/notices/*/*/withdraw"), StaffRole.PUBLISHER),
	NOTICE_REMOVAL(all("/staff/notices/*/*/remove"), StaffRole.ADMINISTRATOR),
	NOTICE_WRITING(posts("/staff/notices/**"), StaffRole.AUTHOR),
	NEW_NOTICE(all("/staff/notices/new"), StaffRole.AUTHOR),
	NOTICES(all("/staff/notices/**"), StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.PUBLISHER,
			StaffRole.ADMINISTRATOR),
	ATTACHMENTS(all("/staff/attachments/**"), StaffRole.AUTHOR, StaffRole.REVIEWER, StaffRole.PUBLISHER,
			StaffRole.ADMINISTRATOR),
	AUDIT(all("/staff/audit/**"), StaffRole.AUDITOR, StaffRole.ADMINISTRATOR),
	CALENDAR(posts("/staff/calendar/**"), StaffRole.ADMINISTRATOR),
	ACCOUNTS(all("/staff/accounts/**"), StaffRole.ADMINISTRATOR),
	PLAN_PUBLICATION(all("/staff/plans/*/publish"), StaffRole.PUBLISHER),
	PLAN_IMPORT(posts("/staff/plans/**"), StaffRole.PLANNER),
	DATA_PUBLICATION(all("/staff/data/*/publish"), StaffRole.PUBLISHER),
	DATA_IMPORT(posts("/staff/data/**"), StaffRole.PLANNER),
	PLANS(all("/staff/plans/**"), StaffRole.PLANNER, StaffRole.PUBLISHER),
	DATA(all("/staff/data/**"), StaffRole.PLANNER, StaffRole.PUBLISHER),
	IMPORTS(all("/staff/imports/**"), StaffRole.PLANNER, StaffRole.PUBLISHER),
	SCENARIOS(all("/staff/scenarios/**"), StaffRole.PLANNER);

	private final RequestMatcher matcher;

	private final List<StaffRole> roles;

	StaffArea(RequestMatcher matcher, StaffRole... roles) {
		this.matcher = matcher;
		this.roles = List.of(roles);
	}

	private static RequestMatcher all(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	private static RequestMatcher posts(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns)
			.<RequestMatcher>map(
					(pattern) -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern))
			.toList());
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
