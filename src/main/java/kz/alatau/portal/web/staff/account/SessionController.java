package kz.alatau.portal.web.staff.account;

import jakarta.servlet.http.HttpSession;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.staff.StaffSessions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and ending that elsewhere. */
@Controller
@RequestMapping("/staff/sessions")
class SessionController {

	private final StaffSessions sessions;

	SessionController(StaffSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping
	String list(StaffMember member, HttpSession session, Model model) {
		model.addAttribute("sessions", this.sessions.of(member.username(), session.getId()));
		return "staff/account/sessions";
	}

	/** Without a handle all but this one. */
	@PostMapping("/end")
	String end(@RequestParam(name = "session", defaultValue = "") String handle, StaffMember member,
			HttpSession session, RedirectAttributes flash) {
		if (handle.isEmpty()) {
			this.sessions.endOthers(member.username(), session.getId());
		}
		else {
			this.sessions.end(member.username(), handle, member.username());
		}
		flash.addFlashAttribute("message", "staff.sessions.ended");
		return "redirect:/staff/sessions";
	}

	/** Where the language is switched. */
	@GetMapping("/end")
	String back() {
		return "redirect:/staff/sessions";
	}

}
