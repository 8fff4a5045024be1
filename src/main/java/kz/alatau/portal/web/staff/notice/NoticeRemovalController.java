package kz.alatau.portal.web.staff.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeState;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.staff.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Removing a text by order of a court: a page of its own, because nothing brings it back.
 */
@Controller
@RequestMapping("/staff/notices/{number}/{edition}/remove")
class NoticeRemovalController {

	private final NoticeApprovals approvals;

	private final ProvedActs proofs;

	private final StaffNoticePages pages;

	private final Clock clock;

	NoticeRemovalController(NoticeApprovals approvals, ProvedActs proofs, StaffNoticePages pages, Clock clock) {
		this.approvals = approvals;
		this.proofs = proofs;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@PathVariable NoticeNumber number, @PathVariable int edition, StaffMember member) {
		NoticeState notice = this.approvals.state(number, edition)
			.orElseThrow(() -> new NotFoundException(number + "/" + edition));
		return page(notice, RemovalForm.EMPTY, List.of(), member, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView remove(@PathVariable NoticeNumber number, @PathVariable int edition, @ModelAttribute RemovalForm form,
			StaffMember member, RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		NoticeOutcome outcome = this.proofs.proved(notice, form.version(), faults(notice, form), member, form.proof(),
				() -> this.approvals.remove(notice.edition(), form.version(), form.reason().wording(), form.decision(),
						member.username()));
		return switch (outcome) {
			case NoticeOutcome.Done done -> {
				flash.addFlashAttribute("message", "staff.notice.removed");
				yield new ModelAndView("redirect:/staff/notices/" + done.edition());
			}
			case NoticeOutcome.Refused refused ->
				page(notice.state(), form, refused.refusals(), member, HttpStatus.UNPROCESSABLE_CONTENT);
			case NoticeOutcome.Stale stale ->
				page(stale.current().state(), form, List.of(), member, HttpStatus.CONFLICT);
		};
	}

	private List<Refusal> faults(NoticeView notice, RemovalForm form) {
		List<Refusal> faults = form.faults();
		return faults.isEmpty() ? notice.refusalsOfRemoval(form.reason().wording(), form.decision(), today()) : faults;
	}

	private ModelAndView page(NoticeState notice, RemovalForm form, List<Refusal> errors, StaffMember member,
			HttpStatus status) {
		RemovalPage page = new RemovalPage(notice, form, new FormErrors(errors), status == HttpStatus.CONFLICT,
				this.proofs.wanted(member), today());
		ModelAndView modelAndView = new ModelAndView("staff/notice-removal", "page", page);
		modelAndView.setStatus(status);
		return modelAndView;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
