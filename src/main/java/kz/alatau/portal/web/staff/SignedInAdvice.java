package kz.alatau.portal.web.staff;

import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.staff.StaffMember;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every staff page the one who has signed in, or the step still missing, for its
 * bar.
 */
@ControllerAdvice(basePackageClasses = SignedInAdvice.class)
class SignedInAdvice {

	@ModelAttribute("member")
	@Nullable StaffMember member(@Nullable StaffMember member) {
		return member;
	}

	@ModelAttribute("signInStep")
	@Nullable SignInStep step(@Nullable SignInStep step) {
		return step;
	}

}
