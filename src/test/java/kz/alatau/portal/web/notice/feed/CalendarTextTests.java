package kz.alatau.portal.web.notice.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTextTests {

	private static final CalendarEvent EVENT = new CalendarEvent("2026-0001.alienation@portal.example", 2,
			LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1),
			"№ 2026-0001 хабарландыру: иеліктен шығару күні; бірінші, екінші \\ үшінші", "Екі жол:\r\nбірі\nекіншісі",
			"http://portal.example/kk/notices/2026-0001", false, Instant.parse("2026-11-24T05:06:07.89Z"));

	@Test
	void noLineHasMoreThan75OctetsAndUnfoldedNothingIsLost() {
		String text = CalendarText.of("Атауы", "kk", List.of(EVENT));
		assertThat(text.split("\r\n")).allSatisfy((line) -> {
			assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
			assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
		});
		assertThat(text.getBytes(StandardCharsets.UTF_8)).asString(StandardCharsets.UTF_8).isEqualTo(text);
		assertThat(text.replace("\r\n ", "")).contains(
				"SUMMARY;LANGUAGE=kk:№ 2026-0001 хабарландыру: иеліктен шығару күні\\; бірінші\\, екінші \\\\ үшінші\r\n",
				"DESCRIPTION;LANGUAGE=kk:Екі жол:\\nбірі\\nекіншісі\r\n");
	}

	@Test
	void lettersOfTwoUnitsAreNotTornApart() {
		CalendarEvent event = new CalendarEvent("u@x", 1, LocalDate.EPOCH, LocalDate.EPOCH, "\uD83C\uDFE0".repeat(60),
				"", "http://x", false, Instant.EPOCH);
		String text = CalendarText.of("x", "en", List.of(event));
		assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(text);
		assertThat(text.replace("\r\n ", "")).contains("\uD83C\uDFE0".repeat(60));
	}

	@Test
	void daysAreWholeAndEndOnTheDayAfterTheLast() {
		assertThat(CalendarText.of("x", "en", List.of(EVENT))).contains("DTSTART;VALUE=DATE:20270228\r\n",
				"DTEND;VALUE=DATE:20270302\r\n", "DTSTAMP:20261124T050607Z\r\n", "SEQUENCE:2\r\n",
				"UID:2026-0001.alienation@portal.example\r\n", "STATUS:CONFIRMED\r\n");
	}

	@Test
	void aCalendarWithoutDaysIsOneAllTheSame() {
		assertThat(CalendarText.of("x", "en", List.of())).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
			.endsWith("END:VCALENDAR\r\n")
			.doesNotContain("VEVENT");
	}

}
