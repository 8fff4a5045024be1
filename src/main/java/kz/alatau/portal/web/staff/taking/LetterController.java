package kz.alatau.portal.web.staff.taking;

import java.util.Locale;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.PublicAddress;
import kz.alatau.portal.web.notice.VillageNames;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter to the owners, to print. */
@Controller
class LetterController {

	private final RelocationNotices notices;

	private final VillageNames villages;

	private final PublicAddress address;

	LetterController(RelocationNotices notices, VillageNames villages, PublicAddress address) {
		this.notices = notices;
		this.villages = villages;
		this.address = address;
	}

	/**
	 * @param plot cadastral number of the plot to fill in, empty for a letter to fill in
	 * by hand
	 */
	@GetMapping("/staff/notices/{number}/letter")
	ModelAndView show(@PathVariable NoticeNumber number, @RequestParam(defaultValue = "") String plot, Locale locale) {
		NoticeSeries series = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		PublishedNotice resolution = series.resolution().orElseThrow(() -> new NotFoundException(number.value()));
		if (series.isEnded()) {
			var refused = new ModelAndView("taking/no-letter", "last", series.latest());
			refused.setStatus(HttpStatus.CONFLICT);
			return refused;
		}
		String page = this.address
			.of("/%s/notices/%s/versions/%d".formatted(locale.getLanguage(), number, resolution.edition().edition()));
		LetterPage letter = new LetterPage(resolution, series.latest(), page, this.villages.byCode(), plot.strip());
		if (letter.isOfAnotherNotice()) {
			throw new NotFoundException(number + " " + plot);
		}
		return new ModelAndView("taking/letter", "page", letter);
	}

}
