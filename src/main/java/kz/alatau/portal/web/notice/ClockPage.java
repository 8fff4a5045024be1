package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.cases.NoticeClock;
import kz.alatau.portal.relocation.cases.PlotSteps;
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

	/** How many plots stand where, as far as it tells of no single owner. */
	public PlotSteps steps() {
		return this.clock.steps();
	}

	/** Whether hardly any plots are taken. */
	public boolean isOfFewPlots() {
		return this.clock.plots() < PlotSteps.FEWEST;
	}

	public LegalRegime regime() {
		return this.clock.regime();
	}

}
