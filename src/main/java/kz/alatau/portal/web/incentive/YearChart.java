package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Money;

/**
 * Two bars a year, standard and zone, in units of the picture.
 *
 * @param bars one for each year
 */
record YearChart(List<Bar> bars) {

	static final int WIDTH = 360;

	static final int HEIGHT = 140;

	private static final int BASELINE = 118;

	private static final int TALLEST = 110;

	static YearChart of(List<YearAssessment> years) {
		Money highest = years.stream()
			.map((year) -> year.standard().atLeast(year.zone()))
			.max(Money::compareTo)
			.orElse(Money.ZERO);
		List<Bar> bars = new ArrayList<>();
		int slot = WIDTH / Math.max(2, years.size());
		for (YearAssessment year : years) {
			int standard = height(year.standard(), highest);
			int zone = height(year.zone(), highest);
			bars.add(new Bar(year.year(), bars.size() * slot, slot, standard, zone));
		}
		return new YearChart(List.copyOf(bars));
	}

	/** One year says nothing that the table does not. */
	public boolean isWorthShowing() {
		return this.bars.size() > 1;
	}

	public int firstYear() {
		return this.bars.getFirst().year();
	}

	public int lastYear() {
		return this.bars.getLast().year();
	}

	/** Under the last bars, but never over the edge. */
	public int lastLabelX() {
		Bar last = this.bars.getLast();
		return Math.min(WIDTH - 20, last.x() + last.barWidth());
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	public int baseline() {
		return BASELINE;
	}

	public int width() {
		return WIDTH;
	}

	public int labelY() {
		return HEIGHT - 4;
	}

	private static int height(Money amount, Money highest) {
		if (highest.isZero()) {
			return 0;
		}
		return amount.tenge()
			.multiply(BigDecimal.valueOf(TALLEST))
			.divide(highest.tenge(), 0, RoundingMode.HALF_UP)
			.intValueExact();
	}

	/** The bars of one year. */
	record Bar(int year, int x, int slot, int standard, int zone) {

		public int barWidth() {
			return Math.min(40, Math.max(2, this.slot * 2 / 5));
		}

		public int zoneX() {
			return this.x + barWidth() + 1;
		}

		public int standardY() {
			return BASELINE - this.standard;
		}

		public int zoneY() {
			return BASELINE - this.zone;
		}

	}

}
