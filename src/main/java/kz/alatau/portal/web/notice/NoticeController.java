package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePage;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
	String show(@PathVariable NoticeNumber number, Model model) {
		PublishedNotice notice = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		model.addAttribute("reading", NoticeReading.of(notice, this.villages.byCode(), today()));
		model.addAttribute("clock", notice.isWithdrawn() ? null : this.clocks.of(number));
		return "notices/show";
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
