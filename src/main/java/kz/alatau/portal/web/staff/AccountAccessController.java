package kz.alatau.portal.web.staff;

import kz.alatau.portal.staff.AccountAdministration;
import kz.alatau.portal.staff.AccountOutcome;
import kz.alatau.portal.staff.AccountView;
import kz.alatau.portal.staff.LostSecondFactors;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whether an account gets in at all: closing it, a lost second factor, its sessions. What
 * makes it weaker or shuts it ends its sessions at once.
 */
@Controller
@RequestMapping("/staff/accounts/{username}")
class AccountAccessController {

	private final AccountAdministration administration;

	private final LostSecondFactors secondFactors;

	private final StaffSessions sessions;

	private final AccountPages pages;

	AccountAccessController(AccountAdministration administration, LostSecondFactors secondFactors,
			StaffSessions sessions, AccountPages pages) {
		this.administration = administration;
		this.secondFactors = secondFactors;
		this.sessions = sessions;
		this.pages = pages;
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping({ "/close", "/reopen", "/second-factor", "/sessions/end" })
	ModelAndView back(@PathVariable String username) {
		return page(find(username).username());
	}

	@PostMapping("/close")
	ModelAndView close(@PathVariable String username, @RequestParam long version, StaffMember member,
			RedirectAttributes flash) {
		AccountView account = find(username);
		return answer(this.administration.close(username, version, member), account, member, "staff.account.closed",
				flash);
	}

	@PostMapping("/reopen")
	ModelAndView reopen(@PathVariable String username, @RequestParam long version, StaffMember member,
			RedirectAttributes flash) {
		AccountView account = find(username);
		return answer(this.administration.reopen(username, version, member), account, member, "staff.account.reopened",
				flash);
	}

	@PostMapping("/second-factor")
	ModelAndView takeSecondFactor(@PathVariable String username, @RequestParam long version,
			@RequestParam(defaultValue = "") String proof, StaffMember member, RedirectAttributes flash) {
		AccountView account = find(username);
		return answer(this.secondFactors.take(username, version, member, proof), account, member,
				"staff.account.second-factor-taken", flash);
	}

	/** Without a handle all of them. */
	@PostMapping("/sessions/end")
	ModelAndView endSessions(@PathVariable String username, @RequestParam(defaultValue = "") String session,
			StaffMember member, RedirectAttributes flash) {
		String name = find(username).username();
		if (session.isEmpty()) {
			this.sessions.endAll(name, member.username());
		}
		else {
			this.sessions.end(name, session, member.username());
		}
		flash.addFlashAttribute("message", "staff.sessions.ended");
		return page(name);
	}

	private ModelAndView answer(AccountOutcome outcome, AccountView before, StaffMember member, String message,
			RedirectAttributes flash) {
		return switch (outcome) {
			case AccountOutcome.Done _, AccountOutcome.PasswordMade _ ->
				done(before.username(), member, message, flash);
			case AccountOutcome.Refused refused -> this.pages.show(before, before.roles(), refused.refusals(), member);
			case AccountOutcome.Stale stale -> this.pages.stale(stale.current(), stale.current().roles(), member);
		};
	}

	private ModelAndView done(String username, StaffMember member, String message, RedirectAttributes flash) {
		this.sessions.endAll(username, member.username());
		flash.addFlashAttribute("message", message);
		return page(username);
	}

	private static ModelAndView page(String username) {
		return new ModelAndView("redirect:/staff/accounts/" + username);
	}

	private AccountView find(String username) {
		return this.administration.find(username).orElseThrow(() -> new NotFoundException(username));
	}

}
