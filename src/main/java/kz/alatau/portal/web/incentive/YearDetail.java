package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.StepWords;

/**
 * The taxes of a year step by step.
 *
 * @param year which
 * @param lines taxes with something to tax
 */
record YearDetail(int year, List<Line> lines) {

	/**
	 * A tax of the year.
	 *
	 * @param without steps without relief
	 * @param with steps with relief; none where they are the same
	 * @param marks codes of open questions it depends on
	 */
	record Line(TaxLine line, Money standard, Money regime, List<StepWords> without, List<StepWords> with,
			List<String> marks) {
	}

}
