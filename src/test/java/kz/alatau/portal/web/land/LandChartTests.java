package kz.alatau.portal.web.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import kz.alatau.portal.relocation.LandFigureKind;
import kz.alatau.portal.relocation.LandReport;
import kz.alatau.portal.relocation.LandRow;
import kz.alatau.portal.relocation.LandSum;
import kz.alatau.portal.relocation.LandTotals;
import kz.alatau.portal.relocation.PublishedFigure;
import kz.alatau.portal.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LandChartTests {

	private static final PublishedFigure TAKEN = new PublishedFigure(LandFigureKind.TAKEN, new BigDecimal("100"), true,
			null, null, null, LocalDate.of(2026, 1, 31), "s", new LocalizedText("а", "б", "c"));

	@Test
	void eachMonthIsAStepOnTheScaleOfTheHighestNumber() {
		LandChart chart = LandChart.of(report(row("2026-03", "50"), row("2026-05", "25")));
		assertThat(chart.first()).isEqualTo("2026-01");
		assertThat(chart.last()).isEqualTo("2026-05");
		assertThat(chart.steps()).isEqualTo("M145 192V109H288V150H360");
		assertThat(chart.marks()).extracting(LandChart.Mark::y).containsExactly(26);
	}

	@Test
	void withoutHectaresThereAreOnlyMarks() {
		LandChart chart = LandChart.of(report());
		assertThat(chart.hasSteps()).isFalse();
		assertThat(chart.isOneMonth()).isTrue();
		assertThat(chart.marks()).hasSize(1);
	}

	@Test
	void nothingIsDrawnOfNothing() {
		assertThat(LandChart.of(new LandReport(List.of(), totals("0"), List.of(), List.of()))).isNull();
	}

	private static LandReport report(LandRow... rows) {
		return new LandReport(List.of(rows), totals("0"), List.of(TAKEN), List.of());
	}

	private static LandRow row(String month, String inForce) {
		return new LandRow(YearMonth.parse(month), null, null, totals(inForce), totals(inForce));
	}

	private static LandTotals totals(String ordered) {
		LandSum none = new LandSum(BigDecimal.ZERO, 0, 0);
		return new LandTotals(new LandSum(new BigDecimal(ordered), 1, 0), none, none);
	}

}
