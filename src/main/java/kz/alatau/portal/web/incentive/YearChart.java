package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Two bars a year, without and with relief, in units of the picture.
 *
 * @param bars one for each year
 * @param end where the relief ends; empty where no year shown has its end
 */
record YearChart(List<Bar> bars, @Nullable Integer end) {

	static final int WIDTH = 360;

	static final int HEIGHT = 140;

	private static final int BASELINE = 118;

	private static final int TALLEST = 110;

	static YearChart of(List<YearAssessment> years, @Nullable LocalDate lastDay) {
		Money highest = years.stream()
			.map((year) -> year.standard().atLeast(year.regime()))
			.max(Money::compareTo)
			.orElse(Money.ZERO);
		List<Bar> bars = new ArrayList<>();
		int slot = WIDTH / Math.max(2, years.size());
		for (YearAssessment year : years) {
			int standard = height(year.standard(), highest);
			int regime = height(year.regime(), highest);
			bars.add(new Bar(year.year(), bars.size() * slot, slot, standard, regime));
		}
		return new YearChart(List.copyOf(bars), end(years, lastDay, slot));
	}

	/** Its place within the year, as far as the slot is wide. */
	private static @Nullable Integer end(List<YearAssessment> years, @Nullable LocalDate lastDay, int slot) {
		if (lastDay == null || years.isEmpty()) {
			return null;
		}
		int first = years.getFirst().year();
		int last = years.getLast().year();
		boolean inside = lastDay.getYear() >= first && lastDay.getYear() <= last;
		return inside ? (Integer) ((lastDay.getYear() - first) * slot
				+ lastDay.getDayOfYear() * slot / lastDay.lengthOfYear()) : null;
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
	record Bar(int year, int x, int slot, int standard, int regime) {

		public int barWidth() {
			return Math.min(40, Math.max(2, this.slot * 2 / 5));
		}

		public int regimeX() {
			return this.x + barWidth() + 1;
		}

		public int standardY() {
			return BASELINE - this.standard;
		}

		public int regimeY() {
			return BASELINE - this.regime;
		}

	}

}
