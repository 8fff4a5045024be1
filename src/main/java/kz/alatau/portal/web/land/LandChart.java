package kz.alatau.portal.web.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.relocation.LandFigureKind;
import kz.alatau.portal.relocation.LandReport;
import kz.alatau.portal.relocation.LandRow;
import kz.alatau.portal.relocation.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * Hectares in force by month as a line of steps, in units of the picture; what was taken
 * or planned by publication is a line across.
 *
 * @param steps path of the line, empty where no notice states hectares
 */
record LandChart(YearMonth first, YearMonth last, String steps, List<Mark> marks) {

	static final int WIDTH = 360;

	static final int HEIGHT = 220;

	/** Half the width of the line, which would be cut off otherwise. */
	private static final int EDGE = 2;

	private static final int BASELINE = 192;

	/** Leaves room for the label of the highest mark. */
	private static final int TALLEST = 166;

	/** Draws rows and figures on one scale; empty where there are neither. */
	static @Nullable LandChart of(LandReport report) {
		List<PublishedFigure> figures = report.figures().stream().filter(LandChart::isMark).toList();
		List<LandRow> rows = report.rows();
		List<YearMonth> months = Stream
			.concat(rows.stream().map(LandRow::month), figures.stream().flatMap(LandChart::months))
			.sorted()
			.toList();
		BigDecimal highest = Stream
			.concat(rows.stream().map((row) -> row.after().inForce().hectares()),
					figures.stream().map(PublishedFigure::hectares))
			.reduce(BigDecimal.ZERO, BigDecimal::max);
		if (highest.signum() == 0) {
			return null;
		}
		List<Mark> marks = figures.stream().map((figure) -> new Mark(figure, y(figure.hectares(), highest))).toList();
		return new LandChart(months.getFirst(), months.getLast(),
				steps(rows, highest, months.getFirst(), months.getLast()), marks);
	}

	private static boolean isMark(PublishedFigure figure) {
		return figure.kind() == LandFigureKind.TAKEN || figure.kind() == LandFigureKind.PLANNED;
	}

	private static Stream<YearMonth> months(PublishedFigure figure) {
		return Stream.of(figure.asOf(), (figure.periodTo() != null) ? figure.periodTo() : figure.asOf())
			.map(YearMonth::from);
	}

	private static String steps(List<LandRow> rows, BigDecimal highest, YearMonth first, YearMonth last) {
		List<LandRow> known = rows.stream().filter((row) -> row.after().ordered().isKnown()).toList();
		if (known.isEmpty()) {
			return "";
		}
		// Each month has a width of its own, so that a step in the last one is seen.
		long months = ChronoUnit.MONTHS.between(first, last) + 1;
		StringBuilder path = new StringBuilder();
		for (LandRow row : known) {
			long x = EDGE + ChronoUnit.MONTHS.between(first, row.month()) * (WIDTH - EDGE) / months;
			path.append(path.isEmpty() ? "M" + x + " " + BASELINE : "H" + x)
				.append('V')
				.append(y(row.after().inForce().hectares(), highest));
		}
		return path.append('H').append(WIDTH).toString();
	}

	private static int y(BigDecimal hectares, BigDecimal highest) {
		return BASELINE - hectares.multiply(BigDecimal.valueOf(TALLEST))
			.divide(highest, 0, RoundingMode.HALF_UP)
			.intValueExact();
	}

	public boolean hasSteps() {
		return !this.steps.isEmpty();
	}

	public boolean isOneMonth() {
		return this.first.equals(this.last);
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	public int width() {
		return WIDTH;
	}

	public int baseline() {
		return BASELINE;
	}

	public int labelY() {
		return HEIGHT - 8;
	}

	/** A published figure as a line across. */
	record Mark(PublishedFigure figure, int y) {

		public int labelY() {
			return this.y - 6;
		}

	}

}
