package kz.alatau.portal.web.staff.notice;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.notice.paper.NoticePress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Prints an edition in any state, to be read and marked on paper. */
@Controller
class NoticePrintController {

	private final StaffNoticePages pages;

	private final RelocationNotices notices;

	private final NoticePress press;

	NoticePrintController(StaffNoticePages pages, RelocationNotices notices, NoticePress press) {
		this.pages = pages;
		this.notices = notices;
		this.press = press;
	}

	@GetMapping("/staff/notices/{number}/{edition}/print.pdf")
	ResponseEntity<byte[]> print(@PathVariable NoticeNumber number, @PathVariable int edition) {
		NoticeView notice = this.pages.find(number, edition);
		byte[] file = switch (notice.status()) {
			case DRAFT, IN_REVIEW, REVIEWED -> this.press.printDraft(notice);
			case PUBLISHED, WITHDRAWN -> published(number, edition);
			case REMOVED -> throw new ResponseStatusException(HttpStatus.GONE);
		};
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(file);
	}

	private byte[] published(NoticeNumber number, int edition) {
		NoticeSeries series = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		return this.press.print(series, series.edition(edition).orElseThrow());
	}

}
