package kz.alatau.portal.web.staff.taking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.cases.CaseOutcome;
import kz.alatau.portal.relocation.cases.CaseView;
import kz.alatau.portal.relocation.cases.ProcedureClocks;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.staff.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lays out the page of a case, with 422 for what is refused and 409 for a version that is
 * no longer the newest.
 */
@Component
class CasePages {

	private final ProcedureClocks clocks;

	private final Clock clock;

	CasePages(ProcedureClocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	ModelAndView show(CaseView view) {
		return page(view, CaseForms.EMPTY, List.of(), HttpStatus.OK);
	}

	ModelAndView refused(CaseView view, CaseForms forms, List<Refusal> refusals) {
		return page(view, forms, refusals, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The answer to a change. */
	ModelAndView answer(CaseOutcome outcome, CaseView before, CaseForms forms, RedirectAttributes flash,
			String message) {
		return switch (outcome) {
			case CaseOutcome.Done done -> {
				flash.addFlashAttribute("message", message);
				yield redirect(done.current());
			}
			case CaseOutcome.Refused refused -> refused(before, forms, refused.refusals());
			case CaseOutcome.Stale stale -> page(stale.current(), forms, List.of(), HttpStatus.CONFLICT);
		};
	}

	static ModelAndView redirect(CaseView view) {
		return new ModelAndView("redirect:/staff/notices/" + view.number() + "/procedure/" + view.id());
	}

	private ModelAndView page(CaseView view, CaseForms forms, List<Refusal> refusals, HttpStatus status) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		var model = new ModelAndView("taking/case", "page", new CaseShowPage(view, this.clocks.staff(view, today),
				today, forms, new FormErrors(refusals), status == HttpStatus.CONFLICT));
		model.setStatus(status);
		return model;
	}

}
