package kz.alatau.portal.web.staff;

import kz.alatau.portal.web.security.SignInLimit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in form; Spring Security takes what it sends. */
@Controller
class SignInController {

	private final SignInLimit limit;

	SignInController(SignInLimit limit) {
		this.limit = limit;
	}

	/**
	 * One sentence answers an unknown name, a wrong password and a locked account alike;
	 * it always says how long a lock lasts. A sentence of its own for the lock would tell
	 * a stranger that the name exists or, if it waited for the right password, that the
	 * guess was right.
	 */
	@GetMapping("/staff/sign-in")
	String form(@RequestParam(required = false) @Nullable String failed,
			@RequestParam(required = false) @Nullable String slow, Model model) {
		model.addAttribute("failed", failed != null);
		model.addAttribute("slow", (slow != null) ? this.limit.minutes() : null);
		return "staff/sign-in";
	}

}
