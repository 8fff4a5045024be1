package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePage;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The notices, for everybody. */
@Controller
class NoticeController {

	private final RelocationNotices notices;

	private final VillageNames villages;

	private final ClockPages clocks;

	private final Clock clock;

	NoticeController(RelocationNotices notices, VillageNames villages, ClockPages clocks, Clock clock) {
		this.notices = notices;
		this.villages = villages;
		this.clocks = clocks;
		this.clock = clock;
	}

	@GetMapping("/notices")
	String list(@RequestParam(defaultValue = "1") @Min(1) int page,
			@RequestParam(defaultValue = "") @Pattern(regexp = "(\\d{9})?") String village, Model model) {
		Map<String, LocalizedText> names = this.villages.byCode();
		NoticePage found = this.notices.published(page, village);
		if (page > found.pages() || !village.isEmpty() && !names.containsKey(village)) {
			throw new NotFoundException(village + " " + page);
		}
		model.addAttribute("list", new NoticeList(found, names, village, today()));
		return "notices/list";
	}

	@GetMapping("/notices/{number}")
	ModelAndView show(@PathVariable NoticeNumber number) {
		NoticeSeries series = find(number);
		return page(series, series.latest());
	}

	@GetMapping("/notices/{number}/versions/{edition}")
	ModelAndView edition(@PathVariable NoticeNumber number, @PathVariable int edition) {
		NoticeSeries series = find(number);
		return page(series, series.edition(edition).orElseThrow(() -> new NotFoundException(number + "/" + edition)));
	}

	private NoticeSeries find(NoticeNumber number) {
		return this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
	}

	/** What a court had removed is gone; the reason is not. */
	private ModelAndView page(NoticeSeries series, PublishedNotice notice) {
		NoticeReading reading = NoticeReading.of(notice, series, this.villages.byCode(), today());
		var page = new ModelAndView(notice.isRemoved() ? "notices/removed" : "notices/show", "reading", reading);
		page.addObject("clock", series.isEnded() ? null : this.clocks.of(series.number()));
		page.setStatus(notice.isRemoved() ? HttpStatus.GONE : HttpStatus.OK);
		return page;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
