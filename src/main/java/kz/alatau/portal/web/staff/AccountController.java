package kz.alatau.portal.web.staff;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;
import kz.alatau.portal.staff.AccountAdministration;
import kz.alatau.portal.staff.AccountOutcome;
import kz.alatau.portal.staff.AccountView;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles, password and lock of one account. */
@Controller
@RequestMapping("/staff/accounts/{username}")
class AccountController {

	private final AccountAdministration administration;

	private final StaffSessions sessions;

	private final AccountPages pages;

	AccountController(AccountAdministration administration, StaffSessions sessions, AccountPages pages) {
		this.administration = administration;
		this.sessions = sessions;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(@PathVariable String username, StaffMember member) {
		AccountView account = find(username);
		return this.pages.show(account, account.roles(), List.of(), member);
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping({ "/roles", "/password", "/unlock" })
	ModelAndView back(@PathVariable String username) {
		return page(find(username).username());
	}

	@PostMapping("/roles")
	ModelAndView giveRoles(@PathVariable String username, @ModelAttribute RolesForm form, StaffMember member,
			HttpSession session, RedirectAttributes flash) {
		AccountView account = find(username);
		AccountOutcome outcome = this.administration.giveRoles(username, form.version(), form.roles(), member);
		return answer(outcome, account, form.roles(), member, () -> rolesGiven(username, member, session, flash));
	}

	@PostMapping("/password")
	ModelAndView makePassword(@PathVariable String username, @RequestParam long version, StaffMember member) {
		AccountView account = find(username);
		AccountOutcome outcome = this.administration.makePassword(username, version, member);
		return answer(outcome, account, account.roles(), member, () -> page(username));
	}

	@PostMapping("/unlock")
	ModelAndView liftLock(@PathVariable String username, @RequestParam long version, StaffMember member,
			RedirectAttributes flash) {
		AccountView account = find(username);
		AccountOutcome outcome = this.administration.liftLock(username, version, member);
		flash.addFlashAttribute("message", "staff.account.unlocked");
		return answer(outcome, account, account.roles(), member, () -> page(username));
	}

	private ModelAndView answer(AccountOutcome outcome, AccountView before, Set<StaffRole> chosen, StaffMember member,
			Supplier<ModelAndView> done) {
		return switch (outcome) {
			case AccountOutcome.Done _ -> done.get();
			case AccountOutcome.PasswordMade made -> passwordMade(made, member);
			case AccountOutcome.Refused refused -> this.pages.show(before, chosen, refused.refusals(), member);
			case AccountOutcome.Stale stale -> this.pages.stale(stale.current(), chosen, member);
		};
	}

	/** A session remembers the old roles, one's own too: everybody signs in again. */
	private ModelAndView rolesGiven(String username, StaffMember member, HttpSession session,
			RedirectAttributes flash) {
		this.sessions.endAll(username, member.username());
		if (username.equals(member.username())) {
			session.invalidate();
			return new ModelAndView("redirect:/staff/sign-in");
		}
		flash.addFlashAttribute("message", "staff.account.roles-given");
		return page(username);
	}

	private ModelAndView passwordMade(AccountOutcome.PasswordMade made, StaffMember member) {
		this.sessions.endAll(made.username(), member.username());
		return this.pages.password(made);
	}

	private static ModelAndView page(String username) {
		return new ModelAndView("redirect:/staff/accounts/" + username);
	}

	private AccountView find(String username) {
		return this.administration.find(username).orElseThrow(() -> new NotFoundException(username));
	}

}
