package kz.alatau.portal.web.staff.notice;

import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;

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
 * Sending on, reviewing, publishing, taking back. What is published is what was seen in
 * the preview.
 */
@Controller
@RequestMapping("/staff/notices/{number}/{edition}")
class NoticeApprovalController {

	private final NoticeDrafts drafts;

	private final NoticeApprovals approvals;

	private final ProvedActs proofs;

	private final StaffNoticePages pages;

	NoticeApprovalController(NoticeDrafts drafts, NoticeApprovals approvals, ProvedActs proofs,
			StaffNoticePages pages) {
		this.drafts = drafts;
		this.approvals = approvals;
		this.proofs = proofs;
		this.pages = pages;
	}

	@GetMapping("/preview")
	ModelAndView preview(@PathVariable NoticeNumber number, @PathVariable int edition, StaffMember member) {
		return this.pages.preview(number, edition, member);
	}

	@PostMapping("/send")
	ModelAndView send(@PathVariable NoticeNumber number, @PathVariable int edition, @ModelAttribute ApprovalForm form,
			StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), form, member, "staff.notice.sent", flash,
				(notice) -> this.drafts.send(notice.edition(), form.version(), member.username()));
	}

	@PostMapping("/send-back")
	ModelAndView sendBack(@PathVariable NoticeNumber number, @PathVariable int edition,
			@ModelAttribute ApprovalForm form, StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), form, member, "staff.notice.sent-back", flash, (notice) -> {
			if (form.remark().length() > ApprovalForm.MAX_LENGTH) {
				return new NoticeOutcome.Refused(List
					.of(Refusal.of("remark", "staff.form.too-long", ApprovalForm.MAX_LENGTH, form.remark().length())));
			}
			return this.approvals.sendBack(notice.edition(), form.version(), form.remark(), member.username());
		});
	}

	@PostMapping("/review")
	ModelAndView review(@PathVariable NoticeNumber number, @PathVariable int edition, @ModelAttribute ApprovalForm form,
			StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), form, member, "staff.notice.reviewed", flash,
				(notice) -> this.approvals.review(notice.edition(), form.version(), member.username()));
	}

	@PostMapping("/publish")
	ModelAndView publish(@PathVariable NoticeNumber number, @PathVariable int edition,
			@ModelAttribute ApprovalForm form, StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), form, member, "staff.notice.published", flash,
				(notice) -> this.approvals.publish(notice.edition(), form.version(), member.username()));
	}

	@PostMapping("/withdraw")
	ModelAndView withdraw(@PathVariable NoticeNumber number, @PathVariable int edition,
			@ModelAttribute ApprovalForm form, StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), form, member, "staff.notice.withdrawn", flash,
				(notice) -> this.proofs.proved(notice, form.version(), faults(notice, form), member, form.proof(),
						() -> this.approvals.withdraw(notice.edition(), form.version(), form.reason().wording(),
								member.username())));
	}

	@PostMapping("/next")
	ModelAndView next(@PathVariable NoticeNumber number, @PathVariable int edition, @RequestParam NoticeKind kind,
			StaffMember member, RedirectAttributes flash) {
		return answer(this.pages.find(number, edition), ApprovalForm.EMPTY, member, "staff.notice.saved", flash,
				(notice) -> this.drafts.draftNext(number, kind, member.username()));
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable NoticeNumber number, @PathVariable int edition, @ModelAttribute ApprovalForm form,
			StaffMember member, RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		NoticeOutcome outcome = this.drafts.delete(notice.edition(), form.version(), member.username());
		if (outcome instanceof NoticeOutcome.Done) {
			flash.addFlashAttribute("message", "staff.notice.deleted");
			return new ModelAndView("redirect:/staff");
		}
		return answer(notice, form, member, "", flash, (unchanged) -> outcome);
	}

	private static List<Refusal> faults(NoticeView notice, ApprovalForm form) {
		List<Refusal> faults = form.reason().faults("reason", ApprovalForm.MAX_LENGTH);
		return faults.isEmpty() ? notice.refusalsOfWithdrawal(form.reason().wording()) : faults;
	}

	private ModelAndView answer(NoticeView notice, ApprovalForm form, StaffMember member, String message,
			RedirectAttributes flash, Function<NoticeView, NoticeOutcome> change) {
		return switch (change.apply(notice)) {
			case NoticeOutcome.Done done -> {
				flash.addFlashAttribute("message", message);
				yield new ModelAndView("redirect:/staff/notices/" + done.edition());
			}
			case NoticeOutcome.Refused refused -> this.pages.view(notice, member, form, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleView(stale.current(), member, form);
		};
	}

}
