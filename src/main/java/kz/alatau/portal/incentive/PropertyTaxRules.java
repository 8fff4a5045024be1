package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Property tax: average book value of thirteen dates by the rate (Tax Code, articles 591
 * and 592). In the zone the dates with relief take the zone's rate (735(1), open reading
 * O-3), as far as the activity is priority (735(2)).
 */
final class PropertyTaxRules {

	private static final int DATES = 13;

	private PropertyTaxRules() {
	}

	static Due standard(YearCase year) {
		return tax(year, null);
	}

	static Due regime(YearCase year, Due standard) {
		Relief relief = year.relief(TaxLine.PROPERTY);
		return (relief != null) ? tax(year, relief) : standard;
	}

	private static Due tax(YearCase year, @Nullable Relief relief) {
		Workings workings = new Workings();
		List<Operand> dues = new ArrayList<>();
		List<Building> buildings = year.business().buildings();
		for (int i = 0; i < buildings.size(); i++) {
			Books books = new Books(year, buildings.get(i), "buildings[" + i + "]");
			dues.add((relief == null || buildings.get(i).use() == Use.OTHER) ? full(workings, books)
					: relieved(workings, books, relief));
		}
		return total(workings, dues, "property");
	}

	/** The sum of several objects, or the only one. */
	static Due total(Workings workings, List<Operand> dues, String name) {
		return switch (dues.size()) {
			case 0 -> Due.NONE;
			case 1 -> workings.due(dues.getFirst());
			default -> workings.due(workings.sum(name, dues));
		};
	}

	private static Operand full(Workings workings, Books books) {
		Operand base = books.average(workings, "book-average", 0, DATES);
		return books.tax(workings, "property-tax", base);
	}

	private static Operand relieved(Workings workings, Books books, Relief relief) {
		Split split = switch (books.year.readings().of(OpenReading.O_3)) {
			case Reading.MONTHS -> byPart(workings, books, months(workings, books.year, relief));
			case Reading.DAYS -> byPart(workings, books, days(workings, books.year, relief));
			default -> byDates(workings, books, relief);
		};
		Operand outside = (split.outside == null) ? null : books.tax(workings, "property-tax-outside", split.outside);
		Operand inside = books.tax(workings, "property-tax-inside", split.inside);
		return Sharing.due(workings, books.year, books.building.use(), relief, outside, split.inside, inside);
	}

	private static Split byDates(Workings workings, Books books, Relief relief) {
		int first = (int) dates(books.year.year()).filter((date) -> date.isBefore(relief.window().first())).count();
		int last = (int) dates(books.year.year()).filter((date) -> !date.isAfter(relief.window().last())).count();
		Operand inside = books.average(workings, "book-average-inside", first, last);
		if (first == 0 && last == DATES) {
			return new Split(null, inside);
		}
		Operand before = books.average(workings, "book-average-before", 0, first);
		Operand after = books.average(workings, "book-average-after", Math.max(first, last), DATES);
		return new Split(workings.sum("book-average-outside", before, after), inside);
	}

	private static Split byPart(Workings workings, Books books, Operand part) {
		Operand all = books.average(workings, "book-average", 0, DATES);
		Operand inside = workings.product("book-average-inside", all, part);
		return new Split(workings.difference("book-average-outside", all, inside), inside);
	}

	private static Operand months(Workings workings, YearCase year, Relief relief) {
		MonthSpan months = year.months(relief);
		Operand count = months.isEmpty() ? Operand.plain("months-with-relief", 0)
				: months.count(workings, "months-with-relief", null);
		return workings.share("part-of-year", null, count, Operand.plain("months-of-year", MonthSpan.YEAR));
	}

	private static Operand days(Workings workings, YearCase year, Relief relief) {
		ReliefWindow part = relief.window().in(year.year());
		Operand count = workings.step("days-with-relief", Operation.DAYS, Unit.DAYS, null,
				Operand.plain("first-day", part.first()), Operand.plain("last-day", part.last()));
		return workings.share("part-of-year", null, count,
				Operand.plain("days-of-year", Year.of(year.year()).length()));
	}

	private static java.util.stream.Stream<LocalDate> dates(int year) {
		return IntStream.range(0, DATES).mapToObj(LocalDate.of(year, 1, 1)::plusMonths);
	}

	/** Tax base of the time without and with relief. */
	private record Split(@Nullable Operand outside, Operand inside) {
	}

	/** The book values of a building in a year. */
	private record Books(YearCase year, Building building, String field) {

		/** Sum of the values on dates of the thirteen, divided by thirteen. */
		Operand average(Workings workings, String name, int begin, int end) {
			return workings.step(name, Operation.QUOTIENT, Unit.TENGE, this.year.rule(Rule.PROPERTY_BASE),
					sum(workings, name + "-sum", begin, end), this.year.law(Rule.PROPERTY_DATES));
		}

		private Operand sum(Workings workings, String name, int begin, int end) {
			List<Money> listed = this.building.values().get(this.year.year());
			if (listed != null) {
				return workings.sum(name, IntStream.range(begin, end).mapToObj((i) -> listed(listed, i)).toList());
			}
			LocalDate from = this.building.from();
			int age = (this.year.year() - from.getYear()) * MonthSpan.YEAR + 1 - from.getMonthValue();
			int standing = Math.max(begin, (from.getDayOfMonth() > 1) ? 1 - age : -age);
			return workings.step(name, Operation.FALLING_SUM, Unit.TENGE, null,
					Operand.given(this.field + ".value", this.building.value().tenge(), Unit.TENGE),
					Operand.given(this.field + ".monthlyFall", this.building.monthlyFall().tenge(), Unit.TENGE),
					Operand.plain("months-on-the-books", age + standing),
					Operand.plain("dates-counted", Math.max(0, end - standing)));
		}

		private Operand listed(List<Money> values, int index) {
			return Operand.given(this.field + ".values[" + this.year.year() + "].amounts[" + index + "]",
					values.get(index).tenge(), Unit.TENGE);
		}

		Operand tax(Workings workings, String name, Operand base) {
			Operand rate = this.year.law(this.building.kind().rate());
			if (this.building.kind() != Building.Kind.FARM) {
				return workings.product(name, base, rate);
			}
			Operand left = workings.rest("farm-rate-left", this.year.law(Rule.PROPERTY_FARM_CUT));
			return workings.product(name, base, rate, left);
		}

	}

}
