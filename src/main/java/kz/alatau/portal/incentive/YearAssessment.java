package kz.alatau.portal.incentive;

import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.shared.Money;

/**
 * All taxes of one year.
 *
 * @param taxableIncome of all activities, after depreciation and before losses; negative
 * in a year of loss
 * @param lines one for every tax, in the order of {@link TaxLine}
 */
public record YearAssessment(int year, Money taxableIncome, List<LineAssessment> lines) {

	public YearAssessment {
		lines = List.copyOf(lines);
	}

	/** Everything but VAT. */
	public Money standard() {
		return sum((line) -> line.standard().amount());
	}

	public Money regime() {
		return sum((line) -> line.regime().amount());
	}

	public Money saving() {
		return standard().minus(regime());
	}

	public LineAssessment line(TaxLine tax) {
		return this.lines.get(tax.ordinal());
	}

	private Money sum(Function<LineAssessment, Money> amount) {
		return this.lines.stream().filter((line) -> line.line().isCost()).map(amount).reduce(Money.ZERO, Money::plus);
	}

}
