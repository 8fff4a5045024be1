package kz.alatau.portal.web.staff;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every staff page the name of the account for its bar. */
@ControllerAdvice(basePackageClasses = SignedInAdvice.class)
class SignedInAdvice {

	@ModelAttribute("signedInAs")
	@Nullable String signedInAs(HttpServletRequest request) {
		Principal principal = request.getUserPrincipal();
		return (principal != null) ? principal.getName() : null;
	}

}
