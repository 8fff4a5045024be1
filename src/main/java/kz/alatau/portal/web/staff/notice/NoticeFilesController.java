package kz.alatau.portal.web.staff.notice;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeFile;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files to a draft and takes them off. */
@Controller
@RequestMapping("/staff/notices/{number}/{edition}/attachments")
class NoticeFilesController {

	private final NoticeDrafts drafts;

	private final Attachments attachments;

	private final StaffNoticePages pages;

	NoticeFilesController(NoticeDrafts drafts, Attachments attachments, StaffNoticePages pages) {
		this.drafts = drafts;
		this.attachments = attachments;
		this.pages = pages;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView add(@PathVariable NoticeNumber number, @PathVariable int edition, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "OTHER") NoticeFile.Purpose purpose, @RequestParam long version,
			StaffMember member, RedirectAttributes flash) throws IOException {
		NoticeView notice = this.pages.find(number, edition);
		if (!notice.isDraft()) {
			return answer(notice, refused("notices.refused." + notice.status()), member, flash, "");
		}
		AttachmentOutcome outcome;
		try (InputStream content = file.getInputStream()) {
			outcome = this.attachments.store(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
		}
		return answer(notice, switch (outcome) {
			case AttachmentOutcome.Stored stored ->
				this.drafts.attach(notice.edition(), version, named(stored.attachment(), purpose), member.username());
			case AttachmentOutcome.Refused refused -> new NoticeOutcome.Refused(refused.refusals());
		}, member, flash, "staff.files.added");
	}

	/** Whoever sent too large a file is led here before it is read. */
	@GetMapping("/too-large")
	ModelAndView tooLarge(@PathVariable NoticeNumber number, @PathVariable int edition, StaffMember member,
			RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		Refusal refusal = Refusal.of(Attachments.FIELD, "attachment.too-large", Attachments.LARGEST / 1_000_000);
		ModelAndView page = answer(notice, new NoticeOutcome.Refused(List.of(refusal)), member, flash, "");
		page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
		return page;
	}

	@PostMapping("/{sha256}/take-off")
	ModelAndView takeOff(@PathVariable NoticeNumber number, @PathVariable int edition, @PathVariable String sha256,
			@RequestParam long version, StaffMember member, RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		return answer(notice, this.drafts.detach(notice.edition(), version, sha256, member.username()), member, flash,
				"staff.files.taken-off");
	}

	private static NoticeFile named(Attachment attachment, NoticeFile.Purpose purpose) {
		return new NoticeFile(attachment.sha256(), attachment.name(), attachment.kind().name(), attachment.size(),
				purpose);
	}

	private static NoticeOutcome refused(String messageKey) {
		return new NoticeOutcome.Refused(List.of(Refusal.of("status", messageKey)));
	}

	private ModelAndView answer(NoticeView notice, NoticeOutcome outcome, StaffMember member, RedirectAttributes flash,
			String message) {
		return switch (outcome) {
			case NoticeOutcome.Done done -> {
				flash.addFlashAttribute("message", message);
				yield new ModelAndView("redirect:/staff/notices/" + done.edition() + "#files");
			}
			case NoticeOutcome.Refused refused when notice.isDraft() -> this.pages.form(notice, refused.refusals());
			case NoticeOutcome.Refused refused ->
				this.pages.view(notice, member, ApprovalForm.EMPTY, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleView(stale.current(), member, ApprovalForm.EMPTY);
		};
	}

}
