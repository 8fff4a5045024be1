package kz.alatau.portal.relocation.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.Procedure;
import kz.alatau.portal.relocation.procedure.ProcedureClock;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.shared.Portal;

import org.springframework.stereotype.Component;

/** Gets the papers of cases together, and reckons what they come to. */
@Component
class CaseFiles {

	private final Publications publications;

	private final CaseEventRepository events;

	private final ProcedureRules rules;

	private final WorkingCalendars calendars;

	private final Clock clock;

	CaseFiles(Publications publications, CaseEventRepository events, ProcedureRules rules, WorkingCalendars calendars,
			Clock clock) {
		this.publications = publications;
		this.events = events;
		this.rules = rules;
		this.calendars = calendars;
		this.clock = clock;
	}

	CaseFile of(PlotCase row) {
		CaseRecords own = new CaseRecords(this.events.findByCaseIdOrderById(row.id()));
		return new CaseFile(row, rounds(row.number()), own, ofTheResolution(row.number()), procedure());
	}

	/** Of all plots of a notice, with as many statements as of one. */
	List<CaseFile> of(List<PlotCase> rows, NoticeNumber number) {
		Map<Long, List<CaseEvent>> own = this.events.findByNoticeNumberAndCaseIdIsNotNullOrderById(number)
			.stream()
			.collect(Collectors.groupingBy((event) -> Objects.requireNonNull(event.place().caseId())));
		Rounds rounds = rounds(number);
		CaseRecords whole = ofTheResolution(number);
		Procedure procedure = procedure();
		return rows.stream()
			.map((row) -> new CaseFile(row, rounds, new CaseRecords(own.getOrDefault(row.id(), List.of())), whole,
					procedure))
			.toList();
	}

	Rounds rounds(NoticeNumber number) {
		return new Rounds(this.publications.of(number));
	}

	CaseRecords ofTheResolution(NoticeNumber number) {
		return new CaseRecords(this.events.findByNoticeNumberAndCaseIdIsNullOrderById(number));
	}

	/** Keeps in the rows what the events come to. */
	void reckon(List<CaseFile> files) {
		WorkingCalendar calendar = this.calendars.current();
		ProcedureClock procedureClock = new ProcedureClock(this.rules, calendar);
		LocalDate today = today();
		files.forEach((file) -> reckon(file, procedureClock, today));
	}

	/** A plot no publication names any more keeps its last state, and no clock. */
	private static void reckon(CaseFile file, ProcedureClock procedureClock, LocalDate today) {
		ProcedureState state = file.taking().state();
		if (state == null) {
			file.row().withdraw();
			return;
		}
		ClockReading reading = procedureClock.staff(file.taking(), today);
		file.row().reckon(state, file.row().isInResolution() ? NextDue.of(reading) : NextDue.NOTHING);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

	private Procedure procedure() {
		return new Procedure(this.rules, this.calendars.current());
	}

}
