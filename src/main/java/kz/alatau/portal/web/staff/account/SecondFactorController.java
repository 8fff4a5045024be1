package kz.alatau.portal.web.staff.account;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.SecondFactorOutcome;
import kz.alatau.portal.staff.SecondFactors;
import kz.alatau.portal.staff.StaffAccounts;
import kz.alatau.portal.web.security.SignInProgress;
import kz.alatau.portal.web.staff.FormErrors;
import kz.alatau.portal.web.staff.StaffSessions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Setting up one's second factor. Secret and recovery codes are answers to a form itself:
 * a redirect would need a place to keep them meanwhile.
 */
@Controller
@RequestMapping("/staff/second-factor")
class SecondFactorController {

	private final SecondFactors factors;

	private final StaffAccounts accounts;

	private final StaffSessions sessions;

	private final SignInProgress progress;

	SecondFactorController(SecondFactors factors, StaffAccounts accounts, StaffSessions sessions,
			SignInProgress progress) {
		this.factors = factors;
		this.accounts = accounts;
		this.sessions = sessions;
		this.progress = progress;
	}

	@GetMapping
	ModelAndView show(Principal member) {
		return page(member, List.of());
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping({ "/begin", "/confirm", "/recovery-codes", "/remove" })
	String back() {
		return "redirect:/staff/second-factor";
	}

	@PostMapping("/begin")
	ModelAndView begin(@RequestParam(defaultValue = "") String password, Principal member) {
		return answer(this.factors.begin(member.getName(), password), member);
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@RequestParam(defaultValue = "") String code, Principal member, HttpServletRequest request,
			HttpServletResponse response) {
		SecondFactorOutcome outcome = this.factors.confirm(member.getName(), code);
		if (outcome instanceof SecondFactorOutcome.CodesMade) {
			// The others were begun with a password alone.
			this.sessions.endOthers(member.getName(), request.getSession().getId());
			this.progress.goOn(this.accounts.next(member.getName()), request, response);
		}
		return answer(outcome, member);
	}

	@PostMapping("/recovery-codes")
	ModelAndView renewCodes(@RequestParam(defaultValue = "") String code, Principal member) {
		return answer(this.factors.renewCodes(member.getName(), code), member);
	}

	@PostMapping("/remove")
	ModelAndView remove(@RequestParam(defaultValue = "") String code, Principal member, RedirectAttributes flash) {
		SecondFactorOutcome outcome = this.factors.remove(member.getName(), code);
		flash.addFlashAttribute("message", "staff.second-factor.removed");
		return answer(outcome, member);
	}

	private ModelAndView answer(SecondFactorOutcome outcome, Principal member) {
		return switch (outcome) {
			case SecondFactorOutcome.Begun begun -> enrolment(begun, List.of());
			case SecondFactorOutcome.CodesMade made -> new ModelAndView("staff/account/recovery-codes", "page", made);
			case SecondFactorOutcome.Done _ -> new ModelAndView("redirect:/staff/second-factor");
			case SecondFactorOutcome.Refused(Refusal refusal, SecondFactorOutcome.Begun begun) when begun != null ->
				enrolment(begun, List.of(refusal));
			case SecondFactorOutcome.Refused refused -> page(member, List.of(refused.refusal()));
		};
	}

	private ModelAndView page(Principal member, List<Refusal> errors) {
		SecondFactorPage page = new SecondFactorPage(this.factors.view(member.getName()), new FormErrors(errors));
		return view("staff/account/second-factor", page, errors);
	}

	private static ModelAndView enrolment(SecondFactorOutcome.Begun begun, List<Refusal> errors) {
		return view("staff/account/enrolment", new EnrolmentPage(begun, new FormErrors(errors)), errors);
	}

	private static ModelAndView view(String view, Object page, List<Refusal> errors) {
		ModelAndView modelAndView = new ModelAndView(view, "page", page);
		modelAndView.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return modelAndView;
	}

}
