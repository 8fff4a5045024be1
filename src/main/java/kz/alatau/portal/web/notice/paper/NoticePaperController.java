package kz.alatau.portal.web.notice.paper;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.notice.NoticePages;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Editions of notices as files to print. */
@Controller
class NoticePaperController {

	private final RelocationNotices notices;

	private final NoticePress press;

	private final NoticePages pages;

	NoticePaperController(RelocationNotices notices, NoticePress press, NoticePages pages) {
		this.notices = notices;
		this.pages = pages;
		this.press = press;
	}

	@GetMapping("/notices/{number}/versions/{edition}.pdf")
	Object paper(@PathVariable NoticeNumber number, @PathVariable int edition) {
		NoticeSeries series = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		PublishedNotice notice = series.edition(edition)
			.orElseThrow(() -> new NotFoundException(number + "/" + edition));
		if (notice.isRemoved()) {
			return this.pages.page(series, notice);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, inline(number + "-" + edition))
			.body(this.press.print(series, notice));
	}

	private static String inline(String name) {
		return ContentDisposition.inline().filename(name + ".pdf").build().toString();
	}

}
