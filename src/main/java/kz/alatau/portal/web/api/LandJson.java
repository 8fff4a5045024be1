package kz.alatau.portal.web.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import kz.alatau.portal.relocation.LandCheck;
import kz.alatau.portal.relocation.LandReport;
import kz.alatau.portal.relocation.LandRow;
import kz.alatau.portal.relocation.LandSum;
import kz.alatau.portal.relocation.LandTotals;
import kz.alatau.portal.relocation.NoticeAct;
import kz.alatau.portal.relocation.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The running total of land taken, in hectares; demonstration notices are left out.
 *
 * @param figures what is published; never a part of the totals of ordered land
 */
record LandJson(List<RowJson> rows, TotalsJson totals, List<PublishedFigure> figures, List<CheckJson> checks) {

	static LandJson of(LandReport report) {
		return new LandJson(report.rows().stream().map(RowJson::of).toList(), TotalsJson.of(report.totals()),
				report.figures(), report.checks().stream().map(CheckJson::of).toList());
	}

	/** What an act brought in a month, and the totals after it. */
	record RowJson(String month, @Nullable NoticeAct act, @Nullable PublishedFigure figure, TotalsJson amount,
			TotalsJson after) {

		static RowJson of(LandRow row) {
			YearMonth month = row.month();
			return new RowJson(month.toString(), row.act(), row.figure(), TotalsJson.of(row.amount()),
					TotalsJson.of(row.after()));
		}

	}

	/** Hectares by stage. */
	record TotalsJson(SumJson ordered, SumJson withdrawn, SumJson handedOver, SumJson inForce) {

		static TotalsJson of(LandTotals totals) {
			return new TotalsJson(SumJson.of(totals.ordered()), SumJson.of(totals.withdrawn()),
					SumJson.of(totals.handedOver()), SumJson.of(totals.inForce()));
		}

	}

	/**
	 * A sum.
	 *
	 * @param hectares null where nothing counted states hectares
	 */
	record SumJson(@Nullable BigDecimal hectares, int counted, int unstated) {

		static SumJson of(LandSum sum) {
			return new SumJson(sum.isKnown() ? sum.hectares() : null, sum.counted(), sum.unstated());
		}

	}

	/**
	 * A published figure held against the notices.
	 *
	 * @param late of the notices, those whose acts came after the day planned
	 * @param difference hectares between the two, null where nothing can be compared
	 */
	record CheckJson(PublishedFigure figure, SumJson notices, SumJson late, LandCheck.Result result,
			@Nullable BigDecimal difference) {

		static CheckJson of(LandCheck check) {
			boolean known = check.result() != LandCheck.Result.NOTHING_TO_COMPARE;
			return new CheckJson(check.figure(), SumJson.of(check.compared()), SumJson.of(check.late()), check.result(),
					known ? check.difference() : null);
		}

	}

}
