package kz.alatau.portal.web.staff.taking;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.CaseOutcome;
import kz.alatau.portal.relocation.cases.CaseView;
import kz.alatau.portal.relocation.cases.TakingCases;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The taking of one plot: what happened, and what staff record of it. */
@Controller
@RequestMapping("/staff/notices/{number}/procedure/{id}")
class CaseController {

	/** As wide as the column of the table. */
	static final int LONGEST_REASON = 1_000;

	private final TakingCases cases;

	private final EvidenceReception files;

	private final CasePages pages;

	CaseController(TakingCases cases, EvidenceReception files, CasePages pages) {
		this.cases = cases;
		this.files = files;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(@PathVariable NoticeNumber number, @PathVariable long id) {
		return this.pages.show(find(number, id));
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping({ "/events", "/events/{event}/annul", "/extension", "/contract" })
	ModelAndView back(@PathVariable NoticeNumber number, @PathVariable long id) {
		return CasePages.redirect(find(number, id));
	}

	@PostMapping("/events")
	ModelAndView record(@PathVariable NoticeNumber number, @PathVariable long id, @ModelAttribute RecordForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, Principal member, RedirectAttributes flash)
			throws IOException {
		CaseView view = find(number, id);
		RecordFormReader reader = new RecordFormReader(form);
		Transition next = reader.transition();
		if (next == null) {
			return this.pages.refused(view, CaseForms.of(form), reader.faults());
		}
		ReceivedEvidence evidence = this.files.receive(file);
		if (evidence.isRefused()) {
			return this.pages.refused(view, CaseForms.of(form), evidence.refusals());
		}
		CaseOutcome outcome = this.cases.record(id, form.version(), next, evidence.sha256(), member.getName());
		if (!(outcome instanceof CaseOutcome.Done)) {
			this.files.letGo(evidence);
		}
		return this.pages.answer(outcome, view, CaseForms.of(form), flash, "taking.recorded");
	}

	@PostMapping("/events/{event}/annul")
	ModelAndView annul(@PathVariable NoticeNumber number, @PathVariable long id, @PathVariable long event,
			@RequestParam long version, @RequestParam(defaultValue = "") String annulment, Principal member,
			RedirectAttributes flash) {
		CaseView view = find(number, id);
		if (view.history().stream().noneMatch((record) -> record.id() == event)) {
			throw new NotFoundException(id + " " + event);
		}
		CaseForms forms = new CaseForms(RecordForm.EMPTY, "", annulment, event);
		FieldReader fields = new FieldReader();
		String reason = fields.line("annulment", annulment, LONGEST_REASON);
		if (!fields.faults().isEmpty()) {
			return this.pages.refused(view, forms, fields.faults());
		}
		CaseOutcome outcome = this.cases.annul(id, version, event, reason, member.getName());
		return this.pages.answer(outcome, view, forms, flash, "taking.annulled");
	}

	@PostMapping("/extension")
	ModelAndView putOff(@PathVariable NoticeNumber number, @PathVariable long id, @RequestParam long version,
			@RequestParam(defaultValue = "") String extendedTo, Principal member, RedirectAttributes flash) {
		CaseView view = find(number, id);
		CaseForms forms = new CaseForms(RecordForm.EMPTY, extendedTo, "", null);
		FieldReader fields = new FieldReader();
		LocalDate day = fields.date("extendedTo", extendedTo);
		if (day == null) {
			return this.pages.refused(view, forms, fields.faults());
		}
		CaseOutcome outcome = this.cases.putOff(id, version, day, member.getName());
		return this.pages.answer(outcome, view, forms, flash, "taking.put-off");
	}

	@PostMapping("/contract")
	ModelAndView agree(@PathVariable NoticeNumber number, @PathVariable long id, @RequestParam long version,
			@RequestParam(defaultValue = "false") boolean prepaid,
			@RequestParam(defaultValue = "false") boolean lumpSum,
			@RequestParam(defaultValue = "false") boolean inTenge, Principal member, RedirectAttributes flash) {
		CaseView view = find(number, id);
		CaseOutcome outcome = this.cases.agree(id, version, new ContractTerms(prepaid, lumpSum, inTenge),
				member.getName());
		return this.pages.answer(outcome, view, CaseForms.EMPTY, flash, "taking.agreed");
	}

	private CaseView find(NoticeNumber number, long id) {
		return this.cases.find(id)
			.filter((view) -> view.number().equals(number))
			.orElseThrow(() -> new NotFoundException(number + " " + id));
	}

}
