package kz.alatau.portal.web.staff;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffAccounts;
import kz.alatau.portal.web.security.SignInProgress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
@RequestMapping("/staff/password")
class PasswordController {

	private final StaffAccounts accounts;

	private final StaffSessions sessions;

	private final SignInProgress progress;

	PasswordController(StaffAccounts accounts, StaffSessions sessions, SignInProgress progress) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.progress = progress;
	}

	@GetMapping
	ModelAndView form() {
		return page(List.of());
	}

	@PostMapping
	ModelAndView change(@ModelAttribute PasswordForm form, Principal member, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes flash) {
		String name = member.getName();
		List<Refusal> refusals = this.accounts.changePassword(name, form.oldPassword(), form.newPassword());
		if (!refusals.isEmpty()) {
			return page(refusals);
		}
		// Whoever knew the old password is signed out everywhere else.
		this.sessions.endOthers(name, request.getSession().getId());
		String next = this.progress.goOn(this.accounts.next(name), request, response);
		flash.addFlashAttribute("message", "staff.password.changed");
		return new ModelAndView("redirect:" + next);
	}

	private static ModelAndView page(List<Refusal> errors) {
		var page = new ModelAndView("staff/password", "errors", new FormErrors(errors));
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
