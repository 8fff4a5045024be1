package kz.alatau.portal.web.staff;

import java.security.Principal;
import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticePublicationService;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
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

/**
 * Writing a draft. "Save" takes any stage of work; "check" wants what the law wants of a
 * publication and leads on to the preview.
 */
@Controller
@RequestMapping("/staff/notices")
class NoticeFormController {

	private final NoticePublicationService publication;

	private final StaffNoticePages pages;

	NoticeFormController(NoticePublicationService publication, StaffNoticePages pages) {
		this.publication = publication;
		this.pages = pages;
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return this.pages.form(null, NoticeForm.empty(), List.of());
	}

	@PostMapping("/new")
	ModelAndView create(@ModelAttribute NoticeForm form, @RequestParam(defaultValue = "SAVE") FormAction action,
			Principal member, RedirectAttributes flash) {
		NoticeFormReader reader = this.pages.read(form);
		List<Refusal> refusals = refusals(reader, action);
		if (!refusals.isEmpty()) {
			return this.pages.form(null, form, refusals);
		}
		NoticeNumber number = this.publication.draft(reader.content(), member.getName());
		return saved(number, action, flash);
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable NoticeNumber number) {
		NoticeView notice = find(number);
		return notice.isDraft() ? this.pages.form(number, NoticeForm.of(notice), List.of())
				: this.pages.view(notice, WordingForm.EMPTY, List.of());
	}

	@PostMapping("/{number}")
	ModelAndView edit(@PathVariable NoticeNumber number, @ModelAttribute NoticeForm form,
			@RequestParam(defaultValue = "SAVE") FormAction action, Principal member, RedirectAttributes flash) {
		find(number);
		return switch (change(number, form, action, member.getName())) {
			case NoticeOutcome.Done _ -> saved(number, action, flash);
			case NoticeOutcome.Refused refused -> this.pages.form(number, form, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleForm(form, stale.current());
		};
	}

	private NoticeOutcome change(NoticeNumber number, NoticeForm form, FormAction action, String by) {
		NoticeFormReader reader = this.pages.read(form);
		List<Refusal> refusals = refusals(reader, action);
		return refusals.isEmpty() ? this.publication.edit(number, form.version(), reader.content(), by)
				: new NoticeOutcome.Refused(refusals);
	}

	private List<Refusal> refusals(NoticeFormReader reader, FormAction action) {
		boolean gate = reader.faults().isEmpty() && action == FormAction.CHECK;
		return gate ? this.publication.refusalsToday(reader.content()) : reader.faults();
	}

	private static ModelAndView saved(NoticeNumber number, FormAction action, RedirectAttributes flash) {
		flash.addFlashAttribute("message", "staff.notice.saved");
		String page = (action == FormAction.CHECK) ? "/preview" : "";
		return new ModelAndView("redirect:/staff/notices/" + number + page);
	}

	private NoticeView find(NoticeNumber number) {
		return this.publication.find(number).orElseThrow(() -> new NotFoundException(number.value()));
	}

}
