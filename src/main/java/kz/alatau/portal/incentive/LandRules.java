package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Plot.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Land tax and land-use fee of a year, plot by plot and month by month (Tax Code,
 * articles 575-584 and 619-622). In the zone the months with relief take the coefficient
 * 0 (735(1)), as far as the activity is priority (735(2)).
 */
final class LandRules {

	private LandRules() {
	}

	static Due standard(YearCase year, TaxLine line) {
		return tax(year, line, null);
	}

	static Due regime(YearCase year, TaxLine line, Due standard) {
		Relief relief = year.relief(line);
		return (relief != null) ? tax(year, line, relief) : standard;
	}

	private static Due tax(YearCase year, TaxLine line, @Nullable Relief relief) {
		Workings workings = new Workings();
		List<Operand> dues = new ArrayList<>();
		List<Plot> plots = year.business().plots();
		for (int i = 0; i < plots.size(); i++) {
			Plot plot = plots.get(i);
			MonthSpan held = held(plot, year.year());
			if ((plot.tenure() == Tenure.LEASED) == (line == TaxLine.LAND_FEE) && !held.isEmpty()) {
				PlotCharge charge = new PlotCharge(year, plot, "land[" + i + "]");
				parts(plot, held).forEach((part) -> dues.addAll(due(workings, charge, part, relief)));
			}
		}
		return PropertyTaxRules.total(workings, dues, "land");
	}

	/**
	 * Months of the year in which the plot counts: granted land from the month after the
	 * right began (article 583), bought land and leased land from its month (584(2),
	 * 622(2)); the month in which the right ends counts for none of them.
	 */
	private static MonthSpan held(Plot plot, int year) {
		LocalDate from = plot.from();
		LocalDate to = plot.to();
		MonthSpan span = MonthSpan.of(year);
		if (from != null) {
			YearMonth first = YearMonth.from(from).plusMonths((plot.tenure() == Tenure.GRANTED) ? 1 : 0);
			span = span.and(new MonthSpan(first, span.last()));
		}
		return (to != null) ? span.and(new MonthSpan(span.first(), YearMonth.from(to).minusMonths(1))) : span;
	}

	/** An unused plot counts many times from the month of the order. */
	private static List<Part> parts(Plot plot, MonthSpan held) {
		LocalDate order = plot.order();
		if (order == null) {
			return List.of(new Part(held, plot.use() != Use.OTHER, false));
		}
		YearMonth month = YearMonth.from(order);
		return List.of(
				new Part(held.and(new MonthSpan(held.first(), month.minusMonths(1))), plot.use() != Use.OTHER, false),
				new Part(held.and(new MonthSpan(month, held.last())), false, true));
	}

	private static List<Operand> due(Workings workings, PlotCharge charge, Part part, @Nullable Relief relief) {
		if (part.months.isEmpty()) {
			return List.of();
		}
		Operand yearly = charge.yearly(workings, part.multiplied);
		MonthSpan inside = (relief != null && part.canBeRelieved) ? part.months.and(charge.year().months(relief))
				: new MonthSpan(part.months.last().plusMonths(1), part.months.last());
		if (relief == null || inside.isEmpty()) {
			return List.of(YearCase.part(workings, "land-of-months", yearly, part.months, "months-held"));
		}
		List<Operand> outside = outside(workings, yearly, part.months, inside);
		Operand covered = YearCase.part(workings, "land-inside", yearly, inside, "months-with-relief");
		Operand rest = switch (outside.size()) {
			case 0 -> null;
			case 1 -> outside.getFirst();
			default -> workings.sum("land-outside-sum", outside);
		};
		return List.of(Sharing.due(workings, charge.year(), charge.plot().use(), relief, rest, covered, covered));
	}

	private static List<Operand> outside(Workings workings, Operand yearly, MonthSpan held, MonthSpan inside) {
		List<Operand> outside = new ArrayList<>();
		MonthSpan before = new MonthSpan(held.first(), inside.first().minusMonths(1));
		MonthSpan after = new MonthSpan(inside.last().plusMonths(1), held.last());
		for (MonthSpan span : List.of(before, after)) {
			if (!span.isEmpty()) {
				outside.add(YearCase.part(workings, "land-outside", yearly, span, "months-without-relief"));
			}
		}
		return outside;
	}

	/** Months of a plot that are treated alike. */
	private record Part(MonthSpan months, boolean canBeRelieved, boolean multiplied) {
	}

}
