package kz.alatau.portal.web.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.plan.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Households by year as steps: in each year all whose phase has begun by then. A pale
 * band reaches from the low estimate to the high one, a line is the central one.
 *
 * @param width of the picture in units
 * @param band path around what lies between low and high
 * @param low path along the low estimate
 * @param central path along the central estimate
 * @param years marks of the axis, from the left
 * @param households marks of the axis, from the bottom
 */
public record PhaseChart(int width, int height, String band, String low, String central, List<Mark> years,
		List<Mark> households) {

	static final int LEFT = 120;

	static final int RIGHT = 790;

	static final int TOP = 20;

	static final int BOTTOM = 300;

	private static final int WIDTH = 800;

	private static final int HEIGHT = 350;

	/** Years closer than that would be written over each other on a phone. */
	private static final int ROOM_FOR_A_YEAR = 90;

	public PhaseChart {
		years = List.copyOf(years);
		households = List.copyOf(households);
	}

	/**
	 * Draws what each phase adds.
	 * @return empty where no estimate counts a household
	 */
	public static @Nullable PhaseChart of(Collection<Step> steps) {
		TreeMap<Integer, Estimates<Integer>> begun = begun(steps);
		if (begun.isEmpty() || begun.lastEntry().getValue().high() == 0) {
			return null;
		}
		int last = steps.stream().mapToInt((step) -> step.phase().end()).max().orElseThrow();
		return new Drawing(begun, last).chart();
	}

	/**
	 * Households whose phase has begun, by the years in which one begins.
	 */
	public static TreeMap<Integer, Estimates<Integer>> begun(Collection<Step> steps) {
		TreeMap<Integer, Estimates<Integer>> begun = new TreeMap<>();
		for (Step step : steps) {
			begun.computeIfAbsent(step.phase().start(), (start) -> sum(steps, start));
		}
		return begun;
	}

	private static Estimates<Integer> sum(Collection<Step> steps, int year) {
		List<Estimates<Integer>> begun = steps.stream()
			.filter((step) -> step.phase().start() <= year)
			.map(Step::households)
			.toList();
		return new Estimates<>(sum(begun, Estimates::low), sum(begun, Estimates::central), sum(begun, Estimates::high));
	}

	private static int sum(List<Estimates<Integer>> all, ToIntFunction<Estimates<Integer>> which) {
		return all.stream().mapToInt(which).sum();
	}

	/** What a phase adds. */
	public record Step(Phase phase, Estimates<Integer> households) {

	}

	/** A number beside an axis, and where it stands in units of the picture. */
	public record Mark(int place, int number) {

	}

	/** One picture while it is drawn. */
	private record Drawing(TreeMap<Integer, Estimates<Integer>> begun, int last, int step, int top) {

		private static final int MOST_LINES = 4;

		Drawing(TreeMap<Integer, Estimates<Integer>> begun, int last) {
			this(begun, last, step(begun.lastEntry().getValue().high()));
		}

		private Drawing(TreeMap<Integer, Estimates<Integer>> begun, int last, int step) {
			this(begun, last, step, Math.ceilDiv(begun.lastEntry().getValue().high(), step) * step);
		}

		/** The smallest of 1, 2, 5, 10, 20, 50 … of which a few reach the number. */
		private static int step(int number) {
			int power = 1;
			while (true) {
				for (int factor : new int[] { 1, 2, 5 }) {
					if ((long) factor * power * MOST_LINES >= number) {
						return factor * power;
					}
				}
				power *= 10;
			}
		}

		PhaseChart chart() {
			String back = back();
			return new PhaseChart(WIDTH, HEIGHT, line(Estimates::high) + back, line(Estimates::low),
					line(Estimates::central), years(), households());
		}

		/** From the first year to the end of the last one. */
		private String line(ToIntFunction<Estimates<Integer>> which) {
			StringBuilder path = new StringBuilder("M" + LEFT + " " + BOTTOM);
			this.begun.forEach((year, sum) -> path.append("H" + x(year) + "V" + y(which.applyAsInt(sum))));
			return path.append("H" + RIGHT).toString();
		}

		/** Along the low estimate from the end to the first year. */
		private String back() {
			StringBuilder path = new StringBuilder();
			this.begun.descendingMap().forEach((year, sum) -> path.append("V" + y(sum.low()) + "H" + x(year)));
			return path.append("Z").toString();
		}

		private int x(int year) {
			int years = this.last + 1 - this.begun.firstKey();
			return LEFT + (int) Math.round((double) (year - this.begun.firstKey()) * (RIGHT - LEFT) / years);
		}

		private int y(int households) {
			return BOTTOM - (int) Math.round((double) households * (BOTTOM - TOP) / this.top);
		}

		private List<Mark> years() {
			List<Mark> marks = new ArrayList<>();
			for (int year : this.begun.keySet()) {
				boolean first = marks.isEmpty();
				if (first || (x(year) - marks.getLast().place() >= ROOM_FOR_A_YEAR
						&& RIGHT - x(year) >= 2 * ROOM_FOR_A_YEAR)) {
					marks.add(new Mark(x(year), year));
				}
			}
			if (this.last > marks.getLast().number()) {
				marks.add(new Mark(RIGHT, this.last));
			}
			return marks;
		}

		private List<Mark> households() {
			List<Mark> marks = new ArrayList<>();
			for (int line = 0; line <= this.top / this.step; line++) {
				marks.add(new Mark(y(line * this.step), line * this.step));
			}
			return marks;
		}

	}

}
