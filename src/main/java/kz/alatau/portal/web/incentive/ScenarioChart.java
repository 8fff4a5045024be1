package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.shared.Money;

/**
 * Taxes of each year as one line for each case, in units of the picture.
 *
 * @param lines in the order of the cases with a result
 * @param first first year
 * @param last last year
 */
record ScenarioChart(List<Line> lines, int first, int last) {

	private static final int WIDTH = 480;

	private static final int HEIGHT = 220;

	private static final int LEFT = 8;

	/** Letters stand right of the lines. */
	private static final int RIGHT = 440;

	private static final int TOP = 16;

	private static final int BOTTOM = 190;

	static ScenarioChart of(List<CaseComparison.Row> years, List<String> letters) {
		if (years.isEmpty()) {
			return new ScenarioChart(List.of(), 0, 0);
		}
		Money highest = years.stream()
			.flatMap((row) -> row.taxes().stream())
			.filter(Objects::nonNull)
			.max(Money::compareTo)
			.orElse(Money.ZERO);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < letters.size(); i++) {
			lines.add(line(years, i, letters.get(i), highest));
		}
		return new ScenarioChart(lines, years.getFirst().year(), years.getLast().year());
	}

	private static Line line(List<CaseComparison.Row> years, int index, String letter, Money highest) {
		List<String> points = new ArrayList<>();
		int lastX = LEFT;
		int lastY = BOTTOM;
		for (int i = 0; i < years.size(); i++) {
			Money tax = years.get(i).taxes().get(index);
			if (tax != null) {
				lastX = LEFT + ((years.size() > 1) ? i * (RIGHT - LEFT) / (years.size() - 1) : 0);
				lastY = y(tax, highest);
				points.add(lastX + "," + lastY);
			}
		}
		return new Line(letter, String.join(" ", points), lastX + 6 + index * 8, lastY);
	}

	private static int y(Money tax, Money highest) {
		return highest.isZero() ? BOTTOM
				: BOTTOM - tax.tenge()
					.multiply(BigDecimal.valueOf(BOTTOM - TOP))
					.divide(highest.tenge(), 0, RoundingMode.HALF_UP)
					.intValue();
	}

	/** One year, or one case, says nothing that the table does not. */
	public boolean isWorthShowing() {
		return this.lines.size() > 1 && this.last > this.first;
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	public int baseline() {
		return BOTTOM;
	}

	public int right() {
		return RIGHT;
	}

	public int labelY() {
		return HEIGHT - 8;
	}

	/**
	 * A case.
	 *
	 * @param x place of its letter
	 */
	record Line(String letter, String points, int x, int y) {
	}

}
