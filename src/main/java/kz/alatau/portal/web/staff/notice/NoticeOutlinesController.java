package kz.alatau.portal.web.staff.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.OutlineFile;
import kz.alatau.portal.relocation.ResolutionItems;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files that say where the plots of a draft lie. */
@Controller
@RequestMapping("/staff/notices/{number}/{edition}/outlines")
class NoticeOutlinesController {

	private static final String FIELD = "outlines";

	private final NoticeDrafts drafts;

	private final StaffNoticePages pages;

	NoticeOutlinesController(NoticeDrafts drafts, StaffNoticePages pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	/** Plots the file does not name keep the outline they have. */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView add(@PathVariable NoticeNumber number, @PathVariable int edition, @RequestParam MultipartFile file,
			@RequestParam long version, StaffMember member, RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		ResolutionItems items = notice.document().particulars().items();
		var data = new DataFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
		OutlineFile read = OutlineFile.read(data, items.plots());
		if (notice.isDraft() && !read.faults().isEmpty()) {
			return this.pages.form(notice, List.of(Refusal.of(FIELD, "plot-outlines.faults", read.faults().size())))
				.addObject("faults", read.faults());
		}
		Map<String, Boundary> outlines = new HashMap<>(items.outlines());
		outlines.putAll(read.byNumber());
		return answer(notice, this.drafts.outline(notice.edition(), version, outlines, member.username()), member,
				flash, "plot-outlines.added");
	}

	@PostMapping("/take-off")
	ModelAndView takeOff(@PathVariable NoticeNumber number, @PathVariable int edition, @RequestParam long version,
			StaffMember member, RedirectAttributes flash) {
		NoticeView notice = this.pages.find(number, edition);
		return answer(notice, this.drafts.outline(notice.edition(), version, Map.of(), member.username()), member,
				flash, "plot-outlines.taken-off");
	}

	private ModelAndView answer(NoticeView notice, NoticeOutcome outcome, StaffMember member, RedirectAttributes flash,
			String message) {
		return switch (outcome) {
			case NoticeOutcome.Done done -> {
				flash.addFlashAttribute("message", message);
				yield new ModelAndView("redirect:/staff/notices/" + done.edition() + "#outlines");
			}
			case NoticeOutcome.Refused refused ->
				this.pages.view(notice, member, ApprovalForm.EMPTY, refused.refusals());
			case NoticeOutcome.Stale stale -> this.pages.staleView(stale.current(), member, ApprovalForm.EMPTY);
		};
	}

}
