package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A business licence of the city. The law sets no rates yet: only what an individual
 * licence says can be typed in.
 *
 * @param issued its date
 * @param years how long its preferences last, at most 30
 * @param reductions reduction of each tax, 0 to 1; a tax that is missing has none
 * @param coversOtherIncome whether the income tax preference covers other income up to a
 * tenth of gross income (article 44(7))
 */
public record Licence(LocalDate issued, int years, Map<TaxLine, BigDecimal> reductions, boolean coversOtherIncome) {

	public Licence {
		reductions = Map.copyOf(reductions);
	}

}
