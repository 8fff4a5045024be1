package kz.alatau.portal.web.staff.taking;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.Min;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.PublicityService;
import kz.alatau.portal.relocation.cases.PublicityView;
import kz.alatau.portal.shared.Refusal;
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

/** The procedure of a notice and the proofs of its publications. */
@Controller
@RequestMapping("/staff/notices/{number}/procedure")
class ProcedureController {

	private final PublicityService publicity;

	private final EvidenceReception files;

	private final ProcedurePages pages;

	ProcedureController(PublicityService publicity, EvidenceReception files, ProcedurePages pages) {
		this.publicity = publicity;
		this.files = files;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(@PathVariable NoticeNumber number, @RequestParam(defaultValue = "1") @Min(1) int page) {
		return this.pages.show(number, page);
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping({ "/media", "/media/{event}/annul" })
	ModelAndView back(@PathVariable NoticeNumber number) {
		return page(number);
	}

	@PostMapping("/media")
	ModelAndView prove(@PathVariable NoticeNumber number, @ModelAttribute MediaForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, Principal member, RedirectAttributes flash)
			throws IOException {
		if (published(number).noneMatch((view) -> view.publication().edition() == form.edition())) {
			throw new NotFoundException(number + " " + form.edition());
		}
		FieldReader fields = new FieldReader();
		LocalDate on = fields.date("on", form.on());
		List<Refusal> refusals = (on == null) ? fields.faults() : prove(number, form, on, file, member.getName());
		return refusals.isEmpty() ? done(number, "taking.media.added", flash)
				: this.pages.refused(number, form, refusals);
	}

	private List<Refusal> prove(NoticeNumber number, MediaForm form, LocalDate on, @Nullable MultipartFile file,
			String by) throws IOException {
		ReceivedEvidence evidence = this.files.receive(file);
		if (evidence.isRefused()) {
			return evidence.refusals();
		}
		List<Refusal> refusals = this.publicity.prove(number, form.proof(on, evidence.sha256()), by);
		if (!refusals.isEmpty()) {
			this.files.letGo(evidence);
		}
		return refusals;
	}

	@PostMapping("/media/{event}/annul")
	ModelAndView annul(@PathVariable NoticeNumber number, @PathVariable long event,
			@RequestParam(defaultValue = "") String annulment, Principal member, RedirectAttributes flash) {
		if (published(number).flatMap((view) -> view.proofs().stream()).noneMatch((proof) -> proof.id() == event)) {
			throw new NotFoundException(number + " " + event);
		}
		FieldReader fields = new FieldReader();
		String reason = fields.line("annulment", annulment, CaseController.LONGEST_REASON);
		List<Refusal> refusals = fields.faults().isEmpty()
				? this.publicity.annul(number, event, reason, member.getName()) : fields.faults();
		return refusals.isEmpty() ? done(number, "taking.annulled", flash)
				: this.pages.notAnnulled(number, event, refusals);
	}

	private Stream<PublicityView> published(NoticeNumber number) {
		return this.publicity.of(number).stream();
	}

	private static ModelAndView done(NoticeNumber number, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("message", message);
		return page(number);
	}

	private static ModelAndView page(NoticeNumber number) {
		return new ModelAndView("redirect:/staff/notices/" + number + "/procedure");
	}

}
