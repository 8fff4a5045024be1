package kz.alatau.portal.incentive;

/** A relief from a tax of a whole year that holds in some of its months. */
final class PartRelief {

	private PartRelief() {
	}

	/** What is due of a yearly tax. */
	static Operand due(Workings workings, YearCase year, Relief relief, Operand tax) {
		MonthSpan months = year.months(relief);
		if (months.isEmpty()) {
			return tax;
		}
		Operand inside = YearCase.part(workings, "tax-inside", tax, months, "months-with-relief");
		Operand reduced = relief.reduced(workings, inside, inside);
		if (months.count() == MonthSpan.YEAR) {
			return reduced;
		}
		return workings.sum("due-with-relief", workings.difference("tax-outside", tax, inside), reduced);
	}

}
