package kz.alatau.portal.web.notice.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePublication;
import kz.alatau.portal.relocation.NoticePublications;
import kz.alatau.portal.relocation.procedure.AppliedLimit;
import kz.alatau.portal.web.PublicAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the days of notices into a calendar. */
@Component
class NoticeCalendars {

	private final NoticePublications publications;

	private final ObjectProvider<NoticeDeadlines> deadlines;

	private final MessageSource messages;

	private final PublicAddress address;

	private final LastingNames names;

	NoticeCalendars(NoticePublications publications, ObjectProvider<NoticeDeadlines> deadlines, MessageSource messages,
			PublicAddress address, LastingNames names) {
		this.publications = publications;
		this.deadlines = deadlines;
		this.messages = messages;
		this.address = address;
		this.names = names;
	}

	/** The days of some notices; of one nobody knows, there are none. */
	List<CalendarEvent> of(Collection<NoticeNumber> numbers, Locale locale) {
		List<CalendarEvent> events = new ArrayList<>();
		Map<NoticeNumber, List<NoticePublication>> known = this.publications.ofNotices(numbers);
		known.values().forEach((editions) -> addDates(events, editions, locale));
		this.deadlines.orderedStream().forEach((source) -> source.of(known.keySet(), locale).forEach((number, days) -> {
			NoticePublication last = Objects.requireNonNull(known.get(number)).getLast();
			days.forEach((day) -> events
				.add(event(last, day.uid(), day.day(), day.day(), limit(last, day.text(), locale), locale)));
		}));
		return events;
	}

	/**
	 * The days the last edition that sets any has set. They stay with the mark
	 * "cancelled" once the taking is ended, so that calendars take them out.
	 */
	private void addDates(List<CalendarEvent> events, List<NoticePublication> editions, Locale locale) {
		NoticePublication last = editions.getLast();
		editions.stream()
			.filter((edition) -> edition.startsClocks() && edition.alienationFrom() != null)
			.reduce((first, next) -> next)
			.ifPresent((start) -> {
				LocalDate earliest = start.earliestAlienation();
				events.add(event(last, "earliest", earliest, earliest,
						limit(last, text("notice-papers.calendar.earliest", locale), locale), locale));
				LocalDate from = Objects.requireNonNullElse(last.alienationFrom(), start.alienationFrom());
				LocalDate until = (last.alienationUntil() != null) ? last.alienationUntil() : from;
				events.add(event(last, "alienation", from, until, text("notice-papers.calendar.alienation", locale),
						locale));
			});
	}

	private CalendarEvent event(NoticePublication last, String part, LocalDate from, LocalDate until, String text,
			Locale locale) {
		NoticeNumber number = last.number();
		String uid = this.names.uid(number + "." + part);
		String summary = this.messages.getMessage("notice-papers.calendar.summary",
				new Object[] { number.value(), text }, locale);
		String page = this.address.of("/" + locale.getLanguage() + "/notices/" + number);
		return new CalendarEvent(uid, sequence(last), from, until, summary,
				text("notice-papers.calendar.description", locale), page, isOver(last), last.updatedAt());
	}

	/** A limit of the general law says so where it is shown for orientation only. */
	private String limit(NoticePublication last, String text, Locale locale) {
		return last.hasIndicativeLimits() ? this.messages.getMessage("papers.marked",
				new Object[] { text, text(AppliedLimit.INDICATIVE, locale) }, locale) : text;
	}

	/** A withdrawal is a change too, and no edition follows it. */
	private static int sequence(NoticePublication last) {
		int edition = last.edition().edition();
		return (last.isWithdrawn() || last.isRemoved()) ? edition + 1 : edition;
	}

	private static boolean isOver(NoticePublication last) {
		return last.kind() == NoticeKind.TERMINATION || last.isWithdrawn() || last.isRemoved();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
