package kz.alatau.portal.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar to count with: the tables that come with the portal and those of staff.
 */
@Service
@Transactional(readOnly = true)
public class WorkingCalendars {

	/** The version to name for a year staff have not entered yet. */
	public static final long NOT_ENTERED = -1;

	private final BundledCalendar bundled;

	private final StaffYearRepository years;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WorkingCalendars(BundledCalendar bundled, StaffYearRepository years, AuditTrail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.bundled = bundled;
		this.years = years;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** The calendar as it stands now. */
	public WorkingCalendar current() {
		WorkingCalendar calendar = this.bundled.tables();
		for (StaffYear year : this.years.findAllByOrderByYear()) {
			calendar = calendar.with(year.table());
		}
		return calendar;
	}

	/** What staff entered for a year; empty where only the portal’s own table holds. */
	public Optional<EnteredYear> entered(int year) {
		return this.years.findByYear(year).map(StaffYear::view);
	}

	/**
	 * Enters the table of a year, or replaces the one entered before.
	 * @param version the one the change was made on, {@link #NOT_ENTERED} for the first
	 */
	@Transactional
	public CalendarOutcome enter(CalendarEntry entry, long version, String by) {
		List<Refusal> refusals = EntryGate.refusals(entry);
		if (!refusals.isEmpty()) {
			return new CalendarOutcome.Refused(refusals);
		}
		this.years.lock();
		StaffYear entered = this.years.findByYear(entry.year()).orElse(null);
		if (entered != null && entered.version() != version) {
			return new CalendarOutcome.Stale(entered.view());
		}
		CalendarEntry before = (entered != null) ? entered.view().entry() : null;
		this.years.saveAndFlush(written(entered, entry, by));
		this.trail.record(act(before, entry, by));
		this.events.publishEvent(new CalendarChanged(entry.year()));
		return new CalendarOutcome.Done(entry.year());
	}

	private static AuditEntry act(@Nullable CalendarEntry before, CalendarEntry after, String by) {
		return AuditEntry.of(by, AuditAction.CALENDAR_YEAR_ENTERED, Integer.toString(after.year()))
			.changed("act", (before != null) ? before.act() : null, after.act())
			.changed("address", (before != null) ? before.address() : null, after.address())
			.changed("days", (before != null) ? text(before) : null, text(after));
	}

	private static String text(CalendarEntry entry) {
		return entry.days().stream().map(EnteredDay::text).sorted().collect(Collectors.joining("\n"));
	}

	private StaffYear written(@Nullable StaffYear entered, CalendarEntry entry, String by) {
		if (entered == null) {
			return new StaffYear(entry, this.clock.instant(), by);
		}
		entered.change(entry, this.clock.instant(), by);
		return entered;
	}

}
