package kz.alatau.portal.incentive.document;

import java.math.BigDecimal;
import java.util.Arrays;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Refuses income of which a part is more than its whole, in every year. */
final class IncomeCheck {

	private final CaseValues values;

	private final YearRows rows;

	private final Base base;

	IncomeCheck(CaseValues values, YearRows rows, Base base) {
		this.values = values;
		this.rows = rows;
		this.base = base;
	}

	void run() {
		check(new Sums("yearly", this.base.first(), true));
		boolean sound = this.values.areSound("yearly", "growth");
		for (YearRows.Row row : this.rows.rows()) {
			check(new Sums(row.entry(), row.year(), sound));
		}
	}

	private void check(Sums sums) {
		BigDecimal gross = sums.of("gross");
		BigDecimal part = sums.of("grossPriority");
		BigDecimal priority = sums.gain("incomePriority").add(sums.gain("incomeSales"));
		if (gross != null && part != null && part.compareTo(gross) > 0) {
			refuse(sums, "incentive.error.priority-above-turnover", "grossPriority", "gross");
			part = gross;
		}
		BigDecimal most = (part != null) ? part : gross;
		if (most != null && priority.compareTo(most) > 0) {
			refuse(sums, "incentive.error.income-above-priority-turnover", "incomePriority", "incomeSales",
					"grossPriority", "gross");
		}
		else if (gross != null && priority.add(sums.gain("incomeOther")).compareTo(gross) > 0) {
			refuse(sums, "incentive.error.income-above-turnover", "incomeOther", "incomePriority", "incomeSales",
					"gross");
		}
		together(sums, gross, part);
	}

	/** Gross income shares the relief out, which takes both of its numbers. */
	private void together(Sums sums, @Nullable BigDecimal gross, @Nullable BigDecimal part) {
		BigDecimal other = sums.of("incomeOther");
		boolean mixed = other != null && other.signum() != 0;
		if (!sums.complete() || !(mixed || gross != null || part != null)) {
			return;
		}
		if (gross == null) {
			this.values.refuse(sums.entry() + ".gross", "incentive.error.turnover-needed");
		}
		if (part == null) {
			this.values.refuse(sums.entry() + ".grossPriority", "incentive.error.turnover-needed");
		}
	}

	/** Refuses the first of the fields that is written in the entry, if one is. */
	private void refuse(Sums sums, String messageKey, String... names) {
		Arrays.stream(names)
			.map((name) -> sums.entry() + "." + name)
			.filter(this.values::isGiven)
			.findFirst()
			.ifPresent((field) -> this.values.refuse(field, messageKey));
	}

	/**
	 * What the sums of every year become in one of them.
	 *
	 * @param first first year
	 * @param growth a share a year
	 */
	record Base(int first, BigDecimal growth) {

		BigDecimal in(int year, BigDecimal sum) {
			int times = Math.max(0, year - this.first);
			return sum.multiply(BigDecimal.ONE.add(this.growth).pow(times));
		}

	}

	/** The sums of one year. */
	private final class Sums {

		private final String entry;

		private final int year;

		private final boolean complete;

		Sums(String entry, int year, boolean complete) {
			this.entry = entry;
			this.year = year;
			this.complete = complete;
		}

		String entry() {
			return this.entry;
		}

		/** Whether what the entry does not say is known from the sums of every year. */
		boolean complete() {
			return this.complete;
		}

		@Nullable BigDecimal of(String name) {
			Money money = IncomeCheck.this.values.money(this.entry + "." + name);
			if (money != null || !this.complete || IncomeCheck.this.values.isGiven(this.entry + "." + name)) {
				return (money != null) ? money.tenge() : null;
			}
			Money everyYear = IncomeCheck.this.values.money("yearly." + name);
			return (everyYear != null) ? IncomeCheck.this.base.in(this.year, everyYear.tenge()) : null;
		}

		/** A loss takes nothing off the other sums. */
		BigDecimal gain(String name) {
			BigDecimal sum = of(name);
			return (sum != null) ? sum.max(BigDecimal.ZERO) : BigDecimal.ZERO;
		}

	}

}
