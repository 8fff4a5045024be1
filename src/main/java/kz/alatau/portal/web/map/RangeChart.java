package kz.alatau.portal.web.map;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A bar for each row: solid up to the low number, pale up to the high one, a mark at the
 * central one.
 *
 * @param height of the picture in units; it is 800 wide
 */
public record RangeChart(int height, List<Bar> bars, int most) {

	private static final int LABEL_WIDTH = 210;

	private static final int BAR_WIDTH = 420;

	private static final int ROW = 44;

	public RangeChart {
		bars = List.copyOf(bars);
	}

	/**
	 * Draws rows, all on one scale.
	 * @param most what the whole width stands for, at least 1
	 */
	public static RangeChart of(List<Row> rows, int most) {
		int whole = Math.max(1, most);
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			bars.add(new Bar(row, LABEL_WIDTH, i * ROW + 10, width(row.low(), whole), width(row.high(), whole),
					LABEL_WIDTH + width(row.central(), whole)));
		}
		return new RangeChart(rows.size() * ROW + 12, bars, whole);
	}

	private static int width(int value, int whole) {
		return (int) Math.round((double) value * BAR_WIDTH / whole);
	}

	/**
	 * What a bar shows.
	 *
	 * @param from first year of the phase; empty for all phases together
	 */
	public record Row(@Nullable Integer from, @Nullable Integer to, int low, int central, int high) {

	}

	/** A bar in units of the picture. */
	public record Bar(Row row, int x, int y, int lowWidth, int highWidth, int centralX) {

	}

}
