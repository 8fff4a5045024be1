package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePage;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.AskedDay;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.map.NoticeMaps;

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

	/** The portal is younger. */
	private static final int FIRST_YEAR = 2020;

	private final RelocationNotices notices;

	private final VillageNames villages;

	private final ClockPages clocks;

	private final NoticeProofs proofs;

	private final NoticeMaps maps;

	private final Clock clock;

	NoticeController(RelocationNotices notices, VillageNames villages, ClockPages clocks, NoticeProofs proofs,
			NoticeMaps maps, Clock clock) {
		this.notices = notices;
		this.villages = villages;
		this.clocks = clocks;
		this.proofs = proofs;
		this.maps = maps;
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

	/** The latest edition, or the one that was the latest on a day. */
	@GetMapping("/notices/{number}")
	ModelAndView show(@PathVariable NoticeNumber number, @RequestParam(defaultValue = "") String on) {
		NoticeSeries series = this.notices.byNumber(number).orElse(null);
		if (series == null) {
			return lost(number, this.proofs.lost(number));
		}
		AskedDay asked = AskedDay.read(on, FIRST_YEAR);
		List<PublishedNotice> known = (asked.day() != null) ? series.asOf(asked.day()) : series.editions();
		if (known.isEmpty()) {
			var nothing = new ModelAndView("notices/not-yet", "series", series);
			nothing.addObject("asked", asked);
			nothing.setStatus(HttpStatus.NOT_FOUND);
			return nothing;
		}
		ModelAndView page = page(series, known.getLast()).addObject("asked", asked);
		if (asked.isWrong()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
		}
		return page;
	}

	@GetMapping("/notices/{number}/versions/{edition}")
	ModelAndView edition(@PathVariable NoticeNumber number, @PathVariable int edition) {
		NoticeSeries series = this.notices.byNumber(number).orElse(null);
		PublishedNotice notice = (series != null) ? series.edition(edition).orElse(null) : null;
		if (series == null || notice == null) {
			return lost(number,
					this.proofs.lost(number).stream().filter((entry) -> entry.version() == edition).toList());
		}
		return page(series, notice).addObject("asked", AskedDay.read("", FIRST_YEAR));
	}

	/**
	 * What was entered once and is not here any more was taken away wrongly: that is
	 * said.
	 */
	private static ModelAndView lost(NoticeNumber number, List<RegisteredEntry> entries) {
		if (entries.isEmpty()) {
			throw new NotFoundException(number.value());
		}
		var page = new ModelAndView("notices/lost", "number", number);
		page.addObject("entries", entries);
		page.setStatus(HttpStatus.NOT_FOUND);
		return page;
	}

	/** What a court had removed is gone; the reason is not. */
	private ModelAndView page(NoticeSeries series, PublishedNotice notice) {
		List<VillageProfile> known = this.villages.profiles();
		NoticeReading reading = NoticeReading.of(notice, series, VillageNames.byCode(known), today());
		var page = new ModelAndView(notice.isRemoved() ? "notices/removed" : "notices/show", "reading", reading);
		page.addObject("clock", hasClocks(series, notice) ? this.clocks.of(series) : null);
		page.addObject("proof", this.proofs.of(notice));
		page.addObject("map", this.maps.plots(notice.particulars().items().plots(), () -> known).orElse(null));
		page.setStatus(notice.isRemoved() ? HttpStatus.GONE : HttpStatus.OK);
		return page;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

	/** Clocks are those of the last edition; of a taking that was ended they tell so. */
	private static boolean hasClocks(NoticeSeries series, PublishedNotice notice) {
		return series.latest().equals(notice) && notice.status() == NoticeStatus.PUBLISHED;
	}

}
