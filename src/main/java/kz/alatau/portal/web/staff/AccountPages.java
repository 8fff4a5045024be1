package kz.alatau.portal.web.staff;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.AccountAdministration;
import kz.alatau.portal.staff.AccountOutcome;
import kz.alatau.portal.staff.AccountView;
import kz.alatau.portal.staff.OwnProof;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays out the pages on which administrators work on accounts, with the status they
 * answer with: 422 for what the rules refuse, 409 for a version that is no longer the
 * newest.
 */
@Component
class AccountPages {

	private final AccountAdministration administration;

	private final StaffSessions sessions;

	private final OwnProof proof;

	AccountPages(AccountAdministration administration, StaffSessions sessions, OwnProof proof) {
		this.administration = administration;
		this.sessions = sessions;
		this.proof = proof;
	}

	ModelAndView list(AccountForm form, List<Refusal> errors) {
		var page = new AccountListPage(this.administration.all(), form, new FormErrors(errors));
		return page("staff/account-list", page, statusFor(errors));
	}

	ModelAndView show(AccountView account, Set<StaffRole> chosen, List<Refusal> errors, StaffMember member) {
		return page(account, chosen, new FormErrors(errors), false, member, statusFor(errors));
	}

	/** As it is now; the roles ticked before stay ticked. */
	ModelAndView stale(AccountView current, Set<StaffRole> chosen, StaffMember member) {
		return page(current, chosen, FormErrors.NONE, true, member, HttpStatus.CONFLICT);
	}

	private ModelAndView page(AccountView account, Set<StaffRole> chosen, FormErrors errors, boolean stale,
			StaffMember member, HttpStatus status) {
		AccountPage page = new AccountPage(account, chosen, errors, stale, isOwn(account, member),
				this.sessions.of(account.username(), ""));
		boolean takeable = account.secondFactor() && !page.own();
		return page("staff/account", page, status).addObject("proofKind",
				takeable ? this.proof.wanted(member.username()) : null);
	}

	/**
	 * The one page that shows the password: an answer to the form itself, because a
	 * redirect would need a place to keep the password meanwhile.
	 */
	ModelAndView password(AccountOutcome.PasswordMade made) {
		return page("staff/account-password", made, HttpStatus.OK);
	}

	private static boolean isOwn(AccountView account, StaffMember member) {
		return account.username().equals(member.username());
	}

	private static ModelAndView page(String view, Object page, HttpStatus status) {
		var modelAndView = new ModelAndView(view, "page", page);
		modelAndView.setStatus(status);
		return modelAndView;
	}

	private static HttpStatus statusFor(List<Refusal> errors) {
		return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
