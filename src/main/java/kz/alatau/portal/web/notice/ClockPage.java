package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.cases.NoticeClock;
import kz.alatau.portal.relocation.cases.StateCount;
import kz.alatau.portal.relocation.procedure.Happening;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a notice as everybody reads them (fragment {@code notices/clock}).
 *
 * @param clock what everybody may know
 * @param today the day in Asia/Almaty
 */
public record ClockPage(NoticeClock clock, LocalDate today) {

	/** Where the resolution stands; empty where nothing is taken. */
	public @Nullable ProcedureState state() {
		return this.clock.reading().state();
	}

	public List<Happening> happened() {
		return this.clock.reading().happened();
	}

	/** What is next, the earliest first. */
	public List<StepLine> next() {
		return this.clock.reading().pending().stream().map((step) -> StepLine.of(step, this.today)).toList();
	}

	/** How many plots stand where; empty where that would tell of single owners. */
	public List<StateCount> states() {
		return this.clock.states();
	}

	/** Whether nothing is said of the plots because they are too few. */
	public boolean isSilentOnPlots() {
		return this.clock.plots() > 0 && this.clock.plots() < StateCount.FEWEST;
	}

	public LegalRegime regime() {
		return this.clock.regime();
	}

}
