package kz.alatau.portal.web.staff;

import kz.alatau.portal.staff.StaffMember;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every staff page the one who has signed in, for its bar. */
@ControllerAdvice(basePackageClasses = SignedInAdvice.class)
class SignedInAdvice {

	@ModelAttribute("member")
	@Nullable StaffMember member(@Nullable StaffMember member) {
		return member;
	}

}
