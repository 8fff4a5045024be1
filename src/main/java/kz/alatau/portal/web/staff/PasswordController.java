package kz.alatau.portal.web.staff;

import java.util.List;

import jakarta.servlet.http.HttpSession;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffAccounts;
import kz.alatau.portal.staff.StaffMember;

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

	PasswordController(StaffAccounts accounts, StaffSessions sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
	}

	@GetMapping
	ModelAndView form() {
		return page(List.of());
	}

	@PostMapping
	ModelAndView change(@ModelAttribute PasswordForm form, StaffMember member, HttpSession session,
			RedirectAttributes flash) {
		List<Refusal> refusals = this.accounts.changePassword(member, form.oldPassword(), form.newPassword());
		if (!refusals.isEmpty()) {
			return page(refusals);
		}
		// Whoever knew the old password is signed out everywhere else.
		this.sessions.endOthers(member.username(), session.getId());
		flash.addFlashAttribute("message", "staff.password.changed");
		return new ModelAndView("redirect:/staff");
	}

	private static ModelAndView page(List<Refusal> errors) {
		var page = new ModelAndView("staff/password", "errors", new FormErrors(errors));
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
