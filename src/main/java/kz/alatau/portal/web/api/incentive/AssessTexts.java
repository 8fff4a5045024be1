package kz.alatau.portal.web.api.incentive;

/** What the description of the interface says of the calculator. */
final class AssessTexts {

	static final String SUMMARY = "Taxes of a project with and without its reliefs, year by year";

	static final String DESCRIPTION = """
			Takes a case and answers with every tax of every year on both sides, whether the reliefs apply and why, how long \
			they last, and what other readings of the law would change. Nothing is stored. The body has at most 256 kB. \
			Amounts are tenge as strings with two places; shares and steps of a trace are exact decimals as strings. \
			All that is wrong with a case is told at once. Many questions of one caller are answered with 429 and Retry-After.

			**To compute a figure again**, ask with `trace=true`. Each trace is a list of steps; the result of the last \
			one is the figure. A step is one operation on its operands, in order; nothing else goes in. All is exact \
			decimal arithmetic; only QUOTIENT, GROWN and DISCOUNTED are kept to 34 significant digits, half even.

			| Operation | Result |
			|---|---|
			| SUM | all operands added; 0 without any |
			| DIFFERENCE | the first less all others |
			| PRODUCT | all operands multiplied |
			| QUOTIENT | the first divided by the second |
			| SMALLEST, LARGEST | the smallest, the largest operand |
			| REST | 1 less the operand |
			| IF_AT_MOST | the third if the first is at most the second, else the fourth |
			| IF_BELOW | the third if the first is below the second, else the fourth |
			| GROWN | the first × (1 + the second) ^ the third |
			| DISCOUNTED | the first ÷ (1 + the second) ^ the third |
			| FALLING_SUM | sum of max(0, a − b × n) for n = c, c + 1, … c + d − 1 |
			| MONTHS | calendar months from the month of the first day to that of the second, both counted |
			| DAYS | days from the first to the second, both counted |
			| ROUNDED | rounded half up (half away from zero) to 0.01 |

			A line of tax is rounded once, in the last step; totals add rounded lines. The present value is rounded once too.

			The origin of an operand says where to look: `given` a field of the case (percentages as shares: 5 goes in as \
			0.05; a field with its default value is not repeated in `case`), `law` a value of the law with article and day, \
			`result` a step before in the same trace, by its place from 0, `earlier` a step of the trace of the same tax and \
			the same side in an earlier year, `figure` the rounded amount of a tax of a year (`debt`: the step before the \
			rounding in the trace of the amount owed, in the same item), `total` all taxes of a year but VAT (`income`: its taxable income), `plain` a number of \
			arithmetic or a day of the calendar.

			Certainty: S read in the act, S2 in a secondary source, D derived, B not verified, A assumed.""";

	static final String QUERY_SUMMARY = "The same with the case in the query, as in a share link";

	static final String QUERY_DESCRIPTION = """
			Takes the fields of a case by their paths, such as `contract.signed=2026-06-15&contract.years=20&\
			project.cost=20000000000&land[0].area=120000`: the query of a link of the page answers the same here. \
			Numbers may be written as people write them. Names that are no fields are refused, apart from `rules`, which \
			says under which version of the rules a link was made.""";

	static final String TRACE = "Whether every figure brings the steps that lead to it";

	static final String LANGUAGE = """
			Language of words: kk, ru or en. Without it the one of the address (/kk/api/v1/…) or of Accept-Language""";

	private AssessTexts() {
	}

}
