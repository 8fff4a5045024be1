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

/** Publishing and withdrawing. What is published is what was seen in the preview. */
@Controller
@RequestMapping("/staff/notices/{number}")
class NoticePublicationController {

	private final NoticePublicationService publication;

	private final StaffNoticePages pages;

	NoticePublicationController(NoticePublicationService publication, StaffNoticePages pages) {
		this.publication = publication;
		this.pages = pages;
	}

	@GetMapping("/preview")
	ModelAndView preview(@PathVariable NoticeNumber number) {
		return this.pages.view(find(number), WordingForm.EMPTY, List.of());
	}

	@PostMapping("/publish")
	ModelAndView publish(@PathVariable NoticeNumber number, @RequestParam long version, Principal member,
			RedirectAttributes flash) {
		NoticeView notice = find(number);
		return switch (this.publication.publish(number, version, member.getName())) {
			case NoticeOutcome.Done _ -> done(number, "staff.notice.published", flash);
			case NoticeOutcome.Refused refused when notice.isDraft() ->
				this.pages.form(number, NoticeForm.of(notice), refused.refusals());
			case NoticeOutcome.Refused refused -> this.pages.view(notice, WordingForm.EMPTY, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleView(stale.current(), WordingForm.EMPTY);
		};
	}

	@PostMapping("/withdraw")
	ModelAndView withdraw(@PathVariable NoticeNumber number, @ModelAttribute WithdrawalForm form, Principal member,
			RedirectAttributes flash) {
		NoticeView notice = find(number);
		return switch (withdraw(number, form, member.getName())) {
			case NoticeOutcome.Done _ -> done(number, "staff.notice.withdrawn", flash);
			case NoticeOutcome.Refused refused -> this.pages.view(notice, form.reason(), refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleView(stale.current(), form.reason());
		};
	}

	private NoticeOutcome withdraw(NoticeNumber number, WithdrawalForm form, String by) {
		List<Refusal> faults = form.reason().faults("reason", WithdrawalForm.MAX_LENGTH);
		return faults.isEmpty() ? this.publication.withdraw(number, form.version(), form.reason().wording(), by)
				: new NoticeOutcome.Refused(faults);
	}

	private static ModelAndView done(NoticeNumber number, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("message", message);
		return new ModelAndView("redirect:/staff/notices/" + number);
	}

	private NoticeView find(NoticeNumber number) {
		return this.publication.find(number).orElseThrow(() -> new NotFoundException(number.value()));
	}

}
