package kz.alatau.portal.relocation;

import java.util.List;

/**
 * The running total of land taken. Demonstration notices are left out.
 *
 * @param rows by month and act, the earliest first
 * @param totals after the last row
 * @param figures all that is published, the earliest first
 * @param checks of those figures that notices can be held against
 */
public record LandReport(List<LandRow> rows, LandTotals totals, List<PublishedFigure> figures, List<LandCheck> checks) {

	public LandReport {
		rows = List.copyOf(rows);
		figures = List.copyOf(figures);
		checks = List.copyOf(checks);
	}

}
