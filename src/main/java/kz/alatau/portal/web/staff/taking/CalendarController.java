package kz.alatau.portal.web.staff.taking;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.calendar.CalendarOutcome;
import kz.alatau.portal.calendar.CalendarYear;
import kz.alatau.portal.calendar.EnteredYear;
import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar; only an administrator enters a year. */
@Controller
@RequestMapping("/staff/calendar")
class CalendarController {

	private final WorkingCalendars calendars;

	private final Clock clock;

	private final MessageSource messages;

	CalendarController(WorkingCalendars calendars, Clock clock, MessageSource messages) {
		this.calendars = calendars;
		this.clock = clock;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) @Nullable Integer year, Locale locale) {
		int shown = (year != null) ? year : LocalDate.ofInstant(this.clock.instant(), Portal.ZONE).getYear();
		CalendarForm form = this.calendars.entered(shown)
			.map((entered) -> CalendarForm.of(entered, words(locale)))
			.orElse(CalendarForm.EMPTY);
		return page(shown, form, null, List.of(), HttpStatus.OK);
	}

	/** Where the language is switched on a page that answered a form. */
	@GetMapping("/{year}")
	ModelAndView back(@PathVariable int year) {
		return redirect(year);
	}

	@PostMapping("/{year}")
	ModelAndView enter(@PathVariable int year, @ModelAttribute CalendarForm form, Principal member,
			RedirectAttributes flash, Locale locale) {
		CalendarFormReader reader = new CalendarFormReader(year, form, words(locale));
		CalendarOutcome outcome = reader.faults().isEmpty()
				? this.calendars.enter(reader.entry(), form.version(), member.getName())
				: new CalendarOutcome.Refused(reader.faults());
		return switch (outcome) {
			case CalendarOutcome.Done _ -> {
				flash.addFlashAttribute("message", "taking.calendar.entered");
				yield redirect(year);
			}
			case CalendarOutcome.Refused refused ->
				page(year, form, null, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
			case CalendarOutcome.Stale(EnteredYear current) -> page(year, form.on(current.version()),
					CalendarForm.of(current, words(locale)), List.of(), HttpStatus.CONFLICT);
		};
	}

	private ModelAndView page(int year, CalendarForm form, @Nullable CalendarForm newer, List<Refusal> refusals,
			HttpStatus status) {
		WorkingCalendar calendar = this.calendars.current();
		List<CalendarPage.DayRow> days = calendar.years()
			.stream()
			.filter((table) -> table.year() == year)
			.flatMap((table) -> table.days().stream())
			.map(CalendarPage.DayRow::of)
			.toList();
		var model = new ModelAndView("taking/calendar", "page",
				new CalendarPage(year, calendar.years().stream().map(CalendarYear::year).toList(), days,
						this.calendars.entered(year).orElse(null), form, newer, new FormErrors(refusals)));
		model.setStatus(status);
		return model;
	}

	private DayKindWords words(Locale locale) {
		return new DayKindWords(this.messages, locale);
	}

	private static ModelAndView redirect(int year) {
		return new ModelAndView("redirect:/staff/calendar?year=" + year);
	}

}
