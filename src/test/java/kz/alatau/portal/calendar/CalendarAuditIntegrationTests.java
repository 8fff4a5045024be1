package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.audit.AuditRecord;
import kz.alatau.portal.audit.AuditSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CalendarAuditIntegrationTests {

	private static final AuditQuestion ENTERED = new AuditQuestion("", Set.of(AuditAction.CALENDAR_YEAR_ENTERED),
			"2098", null, null, "");

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private AuditSearch search;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forgetTheYear() {
		this.database.sql("delete from calendar_year where year = 2098").update();
	}

	@Test
	void aYearEnteredAgainTellsWhatItWas() {
		enter("Act 1", WorkingCalendars.NOT_ENTERED);
		enter("Act 2", 0);
		// Refused: made on a version that is no longer the newest.
		enter("Act 3", WorkingCalendars.NOT_ENTERED);
		List<AuditRecord> found = this.search.newest(ENTERED, Long.MAX_VALUE, 10);
		assertThat(found).hasSize(2);
		assertThat(found.getFirst().by()).isEqualTo("aigerim");
		assertThat(found.getFirst().changes()).containsExactly(new AuditChange("act", "Act 1", "Act 2"));
		assertThat(found.getLast().changes()).containsExactly(new AuditChange("act", null, "Act 1"),
				new AuditChange("days", null, "2098-01-03 DAY_OFF Күн / День / Day"));
	}

	private void enter(String act, long version) {
		var day = new EnteredDay(LocalDate.of(2098, 1, 3), DayKind.DAY_OFF, "Күн", "День", "Day", false);
		this.calendars.enter(new CalendarEntry(2098, act, "", List.of(day)), version, "aigerim");
	}

}
