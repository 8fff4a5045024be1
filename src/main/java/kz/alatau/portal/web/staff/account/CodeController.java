package kz.alatau.portal.web.staff.account;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.staff.SecondFactors;
import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.staff.SignedIn;
import kz.alatau.portal.web.security.SignInLimit;
import kz.alatau.portal.web.security.SignInProgress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code after the password. */
@Controller
@RequestMapping(CodeController.PATH)
class CodeController {

	static final String PATH = "/staff/sign-in/code";

	private final SecondFactors factors;

	private final SignInLimit limit;

	private final SignInProgress progress;

	CodeController(SecondFactors factors, SignInLimit limit, SignInProgress progress) {
		this.factors = factors;
		this.limit = limit;
		this.progress = progress;
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String failed,
			@RequestParam(required = false) @Nullable String slow, @Nullable SignInStep step, Model model) {
		model.addAttribute("failed", failed != null);
		model.addAttribute("slow", (slow != null) ? this.limit.minutes() : null);
		return (step == SignInStep.CODE) ? "staff/account/code" : "redirect:/staff";
	}

	@PostMapping
	void enter(@RequestParam(defaultValue = "") String code, @Nullable SignInStep step, Principal member,
			HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (step != SignInStep.CODE) {
			response.sendRedirect(request.getContextPath() + "/staff");
		}
		else if (!this.limit.mayTry(request.getRemoteAddr(), member.getName())) {
			response.sendRedirect(request.getContextPath() + PATH + "?slow");
		}
		else {
			answer(this.factors.enter(member.getName(), code), request, response);
		}
	}

	private void answer(Optional<SignedIn> signedIn, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (signedIn.isEmpty()) {
			response.sendRedirect(request.getContextPath() + PATH + "?failed");
			return;
		}
		this.limit.wasRight(request.getRemoteAddr(), signedIn.get().member().username());
		this.progress.finish(signedIn.get(), request, response);
	}

}
