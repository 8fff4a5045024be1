package kz.alatau.portal.web.land;

import java.util.List;

import kz.alatau.portal.relocation.LandCheck;
import kz.alatau.portal.relocation.LandRow;
import kz.alatau.portal.relocation.LandTotals;
import kz.alatau.portal.relocation.PublishedFigure;
import kz.alatau.portal.source.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The running total of land taken as a page shows it.
 *
 * @param rows by month and act
 * @param totals after the last row
 * @param figures all that is published
 * @param chart empty where there is nothing to draw
 */
record LandPage(List<LandRow> rows, LandTotals totals, List<Figure> figures, @Nullable LandChart chart) {

	/**
	 * A published figure.
	 *
	 * @param check empty where notices cannot be held against it
	 */
	record Figure(PublishedFigure published, @Nullable SourceReference source, @Nullable LandCheck check) {

		/** Which sentence names the time of the acts that were compared. */
		public String time() {
			if (this.published.actsFrom() == null) {
				return "until";
			}
			return (this.published.actsUntil() == null) ? "from" : "between";
		}

	}

}
