package kz.alatau.portal.web.legislation;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The law in time as a line, in units of the picture; all of it is in the list beside it.
 *
 * @param marks one for each milestone
 * @param dayX where the chosen day is, at an end of the line for a day outside
 * @param day the chosen day
 */
record LawLine(List<Mark> marks, int dayX, LocalDate day) {

	static final int WIDTH = 360;

	static final int HEIGHT = 96;

	/** Room for half a mark at both ends. */
	private static final int EDGE = 12;

	/** A label in the middle of the day would be cut off nearer to an end. */
	private static final int LABEL = 80;

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2029, 7, 1);

	static LawLine of(List<Milestone> milestones, LocalDate day) {
		List<Mark> marks = IntStream.range(0, milestones.size())
			.mapToObj((i) -> mark(i + 1, milestones.get(i), day))
			.toList();
		return new LawLine(marks, x(day), day);
	}

	private static Mark mark(int number, Milestone milestone, LocalDate day) {
		int x = x(milestone.day());
		int end = (milestone.last() != null) ? x(milestone.last()) : x;
		return new Mark(number, milestone, x, end, milestone.day().equals(day));
	}

	private static int x(LocalDate day) {
		long days = ChronoUnit.DAYS.between(FIRST, day);
		long all = ChronoUnit.DAYS.between(FIRST, LAST);
		return (int) (EDGE + Math.clamp(days, 0, all) * (WIDTH - 2 * EDGE) / all);
	}

	/** The years written under the line. */
	public List<YearLabel> years() {
		return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
			.mapToObj((year) -> new YearLabel(String.valueOf(year), x(Year.of(year).atDay(1))))
			.toList();
	}

	public String labelAnchor() {
		if (this.dayX < LABEL) {
			return "start";
		}
		return (this.dayX > WIDTH - LABEL) ? "end" : "middle";
	}

	/** Whether the chosen day lies beyond the picture. */
	public boolean isOutside() {
		return this.day.isBefore(FIRST) || this.day.isAfter(LAST);
	}

	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	public int width() {
		return WIDTH;
	}

	/**
	 * A milestone on the line, as wide as its stretch of time.
	 *
	 * @param from where its first day is
	 * @param to where its last day is; the same for one day
	 */
	record Mark(int number, Milestone milestone, int from, int to, boolean chosen) {

		/** Half the height of a mark, so that one day is round. */
		private static final int RADIUS = 10;

		public int left() {
			return this.from - RADIUS;
		}

		public int width() {
			return this.to - this.from + 2 * RADIUS;
		}

		public int middle() {
			return (this.from + this.to) / 2;
		}

	}

	/** A year under its first day. */
	record YearLabel(String year, int x) {
	}

}
