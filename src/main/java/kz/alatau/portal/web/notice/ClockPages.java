package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.cases.ProcedureClocks;
import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays out the clocks of a notice for today. */
@Component
public class ClockPages {

	private final ProcedureClocks clocks;

	private final Clock clock;

	ClockPages(ProcedureClocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	/** Empty for a notice on which no clock of the law runs. */
	public @Nullable ClockPage of(NoticeNumber number) {
		LocalDate today = today();
		return this.clocks.everybody(number, today).map((reading) -> new ClockPage(reading, today)).orElse(null);
	}

	/** The same of a notice that is read already. */
	@Nullable ClockPage of(NoticeSeries series) {
		LocalDate today = today();
		return this.clocks.everybody(series, today).map((reading) -> new ClockPage(reading, today)).orElse(null);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
