package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.staff.AccountAdministration;
import kz.alatau.portal.staff.AccountOutcome;
import kz.alatau.portal.staff.StaffMember;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may sign in, and opening accounts. */
@Controller
@RequestMapping("/staff/accounts")
class AccountListController {

	private final AccountAdministration administration;

	private final AccountPages pages;

	AccountListController(AccountAdministration administration, AccountPages pages) {
		this.administration = administration;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView list() {
		return this.pages.list(AccountForm.EMPTY, List.of());
	}

	@PostMapping
	ModelAndView open(@ModelAttribute AccountForm form, StaffMember member) {
		return switch (this.administration.open(form.username(), form.roles(), member)) {
			case AccountOutcome.PasswordMade made -> this.pages.password(made);
			case AccountOutcome.Refused refused -> this.pages.list(form, refused.refusals());
		};
	}

}
