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

	NoticeCalendars(NoticePublications publications, ObjectProvider<NoticeDeadlines> deadlines, MessageSource messages,
			PublicAddress address) {
		this.publications = publications;
		this.deadlines = deadlines;
		this.messages = messages;
		this.address = address;
	}

	/** The days of some notices; of one nobody knows, there are none. */
	List<CalendarEvent> of(Collection<NoticeNumber> numbers, Locale locale) {
		List<CalendarEvent> events = new ArrayList<>();
		Map<NoticeNumber, List<NoticePublication>> known = this.publications.ofNotices(numbers);
		known.values().forEach((editions) -> addDates(events, editions, locale));
		this.deadlines.orderedStream().forEach((source) -> source.of(known.keySet(), locale).forEach((number, days) -> {
			NoticePublication last = Objects.requireNonNull(known.get(number)).getLast();
			days.forEach((day) -> events.add(event(last, day.uid(), day.day(), day.day(), day.text(), locale)));
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
				events.add(event(last, "earliest", earliest, earliest, text("notice-papers.calendar.earliest", locale),
						locale));
				LocalDate from = Objects.requireNonNullElse(last.alienationFrom(), start.alienationFrom());
				LocalDate until = (last.alienationUntil() != null) ? last.alienationUntil() : from;
				events.add(event(last, "alienation", from, until, text("notice-papers.calendar.alienation", locale),
						locale));
			});
	}

	private CalendarEvent event(NoticePublication last, String part, LocalDate from, LocalDate until, String text,
			Locale locale) {
		NoticeNumber number = last.number();
		String uid = number + "." + part + "@" + this.address.host();
		String summary = this.messages.getMessage("notice-papers.calendar.summary",
				new Object[] { number.value(), text }, locale);
		String page = this.address.of("/" + locale.getLanguage() + "/notices/" + number);
		return new CalendarEvent(uid, sequence(last), from, until, summary,
				text("notice-papers.calendar.description", locale), page, isOver(last), last.updatedAt());
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
