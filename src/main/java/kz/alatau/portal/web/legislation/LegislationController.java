package kz.alatau.portal.web.legislation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.AskedDay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole law on a day. */
@Controller
class LegislationController {

	/** Nothing the portal knows is older. */
	private static final int FIRST_YEAR = 2000;

	private final LegislationPages pages;

	private final Clock clock;

	LegislationController(LegislationPages pages, Clock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/legislation")
	ModelAndView show(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String topic) {
		AskedDay asked = AskedDay.read(on, FIRST_YEAR);
		LocalDate day = Objects.requireNonNullElseGet(asked.day(),
				() -> LocalDate.ofInstant(this.clock.instant(), Portal.ZONE));
		var page = new ModelAndView("legislation/show", "page", this.pages.page(asked, day, topic));
		page.setStatus(asked.isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
		return page;
	}

}
