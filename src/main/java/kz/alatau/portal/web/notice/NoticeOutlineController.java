package kz.alatau.portal.web.notice;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PlotOutlines;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the plots of public editions lie, as the file whose hash is in the register. */
@Controller
class NoticeOutlineController {

	private static final MediaType GEO_JSON = MediaType.valueOf("application/geo+json");

	private final RelocationNotices notices;

	private final NoticePages pages;

	NoticeOutlineController(RelocationNotices notices, NoticePages pages) {
		this.notices = notices;
		this.pages = pages;
	}

	@GetMapping("/notices/{number}/versions/{edition}/" + PlotOutlines.NAME)
	Object outlines(@PathVariable NoticeNumber number, @PathVariable int edition) {
		NoticeSeries series = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		PublishedNotice notice = series.edition(edition)
			.orElseThrow(() -> new NotFoundException(number + "/" + edition));
		if (notice.isRemoved()) {
			return this.pages.page(series, notice);
		}
		PlotOutlines outlines = PlotOutlines.of(notice.document())
			.orElseThrow(() -> new NotFoundException(PlotOutlines.NAME));
		return ResponseEntity.ok()
			.contentType(GEO_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, named(number + "-" + edition + "-" + PlotOutlines.NAME))
			.body(outlines.geoJson());
	}

	private static String named(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
