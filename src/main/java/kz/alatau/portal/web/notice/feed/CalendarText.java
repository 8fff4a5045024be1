package kz.alatau.portal.web.notice.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar of whole days (RFC 5545): lines end with CRLF and are folded so that
 * none has more than 75 octets, never within a letter.
 */
final class CalendarText {

	private static final int LONGEST_LINE = 75;

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();

	private CalendarText() {
	}

	static String of(String name, String language, List<CalendarEvent> events) {
		CalendarText calendar = new CalendarText();
		calendar.line("BEGIN:VCALENDAR");
		calendar.line("VERSION:2.0");
		calendar.line("PRODID:-//Alatau portal//Notices//" + language.toUpperCase(Locale.ROOT));
		calendar.line("CALSCALE:GREGORIAN");
		calendar.line("METHOD:PUBLISH");
		calendar.line("NAME:" + escaped(name));
		calendar.line("X-WR-CALNAME:" + escaped(name));
		calendar.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
		events.forEach((event) -> calendar.event(event, language));
		calendar.line("END:VCALENDAR");
		return calendar.text.toString();
	}

	private void event(CalendarEvent event, String language) {
		line("BEGIN:VEVENT");
		line("UID:" + escaped(event.uid()));
		line("DTSTAMP:" + instant(event.changed()));
		line("LAST-MODIFIED:" + instant(event.changed()));
		line("SEQUENCE:" + event.sequence());
		line("DTSTART;VALUE=DATE:" + day(event.from()));
		// The end is the day after the last one.
		line("DTEND;VALUE=DATE:" + day(event.until().plusDays(1)));
		line("SUMMARY;LANGUAGE=" + language + ":" + escaped(event.summary()));
		line("DESCRIPTION;LANGUAGE=" + language + ":" + escaped(event.description()));
		line("URL:" + event.address());
		line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
		line("TRANSP:TRANSPARENT");
		line("END:VEVENT");
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

	private static String instant(Instant instant) {
		return INSTANT.format(instant);
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replaceAll("\\r\\n|\\r|\\n", "\\\\n")
			.replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
	}

	/** The space at the start of a folded line counts as one of its octets. */
	private void line(String content) {
		int octets = 0;
		for (int i = 0; i < content.length();) {
			String letter = Character.toString(content.codePointAt(i));
			int size = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > LONGEST_LINE) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(letter);
			octets += size;
			i += letter.length();
		}
		this.text.append("\r\n");
	}

}
