package kz.alatau.portal.web.staff.taking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.CasePage;
import kz.alatau.portal.relocation.cases.PublicityService;
import kz.alatau.portal.relocation.cases.PublicityView;
import kz.alatau.portal.relocation.cases.TakingCases;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.notice.ClockPages;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the procedure of a notice, with 422 for input that is refused. */
@Component
class ProcedurePages {

	private final TakingCases cases;

	private final PublicityService publicity;

	private final ClockPages clocks;

	private final Clock clock;

	ProcedurePages(TakingCases cases, PublicityService publicity, ClockPages clocks, Clock clock) {
		this.cases = cases;
		this.publicity = publicity;
		this.clocks = clocks;
		this.clock = clock;
	}

	ModelAndView show(NoticeNumber number, int page) {
		return page(number, page, MediaForm.EMPTY, null, List.of());
	}

	ModelAndView refused(NoticeNumber number, MediaForm form, List<Refusal> refusals) {
		return page(number, 1, form, null, refusals);
	}

	ModelAndView notAnnulled(NoticeNumber number, long event, List<Refusal> refusals) {
		return page(number, 1, MediaForm.EMPTY, event, refusals);
	}

	private ModelAndView page(NoticeNumber number, int page, MediaForm form, @Nullable Long annulling,
			List<Refusal> refusals) {
		List<PublicityView> publications = this.publicity.of(number);
		CasePage found = this.cases.forNotice(number, page);
		if (publications.isEmpty() && found.total() == 0 || page > found.pages()) {
			throw new NotFoundException(number + " " + page);
		}
		var model = new ModelAndView("taking/procedure", "page", new ProcedurePage(number, today(), found, publications,
				this.clocks.of(number), form, annulling, new FormErrors(refusals)));
		model.setStatus(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return model;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
