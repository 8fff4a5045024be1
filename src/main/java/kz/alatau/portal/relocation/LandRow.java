package kz.alatau.portal.relocation;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * What one act brought in one month: either the act of notices or a published figure.
 *
 * @param month of the act's date, of the withdrawal in Asia/Almaty, or of the hand-over
 * @param amount of this row alone
 * @param after running totals after this row
 */
public record LandRow(YearMonth month, @Nullable NoticeAct act, @Nullable PublishedFigure figure, LandTotals amount,
		LandTotals after) {

}
