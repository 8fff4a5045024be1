package kz.alatau.portal.web.staff.notice;

import java.security.Principal;
import java.util.List;

import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;

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

	private final NoticeDrafts drafts;

	private final StaffNoticePages pages;

	NoticeFormController(NoticeDrafts drafts, StaffNoticePages pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	@GetMapping("/new")
	ModelAndView blank(@RequestParam(defaultValue = "START") NoticeKind kind) {
		NoticeKind first = NoticeKind.FIRST.contains(kind) ? kind : NoticeKind.START;
		return this.pages.form(null, NoticeForm.empty(first), List.of());
	}

	@PostMapping("/new")
	ModelAndView create(@ModelAttribute NoticeForm form, @RequestParam(defaultValue = "SAVE") FormAction action,
			Principal member, RedirectAttributes flash) {
		NoticeFormReader reader = this.pages.read(form, null);
		if (!reader.faults().isEmpty()) {
			return this.pages.form(null, form, reader.faults());
		}
		NoticeEdition edition = this.drafts.draft(reader.document(), member.getName());
		// Saved first: a map can only be added to what is there.
		return toPage(edition, action, flash);
	}

	@GetMapping("/{number}")
	String newest(@PathVariable NoticeNumber number) {
		return "redirect:/staff/notices/" + this.pages.newest(number).edition();
	}

	@GetMapping("/{number}/{edition}")
	ModelAndView show(@PathVariable NoticeNumber number, @PathVariable int edition, StaffMember member) {
		NoticeView notice = this.pages.find(number, edition);
		return (notice.isDraft() && member.has(StaffRole.AUTHOR)) ? this.pages.form(notice, List.of())
				: this.pages.view(notice, member, ApprovalForm.EMPTY, List.of());
	}

	@PostMapping("/{number}/{edition}")
	ModelAndView edit(@PathVariable NoticeNumber number, @PathVariable int edition, @ModelAttribute NoticeForm form,
			@RequestParam(defaultValue = "SAVE") FormAction action, StaffMember member, RedirectAttributes flash) {
		NoticeView stored = this.pages.find(number, edition);
		NoticeFormReader reader = this.pages.read(form, stored);
		if (!reader.faults().isEmpty()) {
			return stored.isDraft() ? this.pages.form(stored, form, reader.faults())
					: this.pages.view(stored, member, ApprovalForm.EMPTY, reader.faults());
		}
		return switch (this.drafts.edit(stored.edition(), form.version(), reader.document(), member.username())) {
			case NoticeOutcome.Done done -> checked(done.edition(), action, flash);
			case NoticeOutcome.Refused refused when stored.isDraft() ->
				this.pages.form(stored, form, refused.refusals());
			case NoticeOutcome.Refused refused ->
				this.pages.view(stored, member, ApprovalForm.EMPTY, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleForm(form, stale.current());
		};
	}

	/**
	 * Saved first, even if much is missing: what was typed must not hang on a page. What
	 * the law still wants is then said on the form of what is stored.
	 */
	private ModelAndView checked(NoticeEdition edition, FormAction action, RedirectAttributes flash) {
		if (action == FormAction.CHECK) {
			NoticeView stored = this.pages.find(edition.number(), edition.edition());
			List<Refusal> missing = this.drafts.refusalsToday(edition, stored.document());
			if (!missing.isEmpty()) {
				return this.pages.form(stored, missing).addObject("message", "staff.notice.saved-unready");
			}
		}
		return toPage(edition, action, flash);
	}

	private static ModelAndView toPage(NoticeEdition edition, FormAction action, RedirectAttributes flash) {
		flash.addFlashAttribute("message", "staff.notice.saved");
		String page = (action == FormAction.CHECK) ? "/preview" : "";
		return new ModelAndView("redirect:/staff/notices/" + edition + page);
	}

}
