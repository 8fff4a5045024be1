package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The result of a case beside the standard regime.
 *
 * @param subject the case
 * @param horizon the years computed
 * @param regime the regime whose reliefs the figures show; {@link Regime#STANDARD} where
 * the one asked for does not apply or has no rates yet
 * @param asked the regime the entitlement stands for
 * @param eligibility every condition of the regime asked for
 * @param terms how long the relief of each tax lasts; a tax without relief is missing
 * @param years every year computed, in order
 * @param standard totals without relief
 * @param relieved totals under the regime, without what is owed after a breach
 * @param recapture what is owed when the status was lost; empty without a breach
 * @param notes what the reader must know
 */
public record IncentiveAssessment(IncentiveCase subject, Horizon horizon, Regime regime, Regime asked,
		Eligibility eligibility, Map<TaxLine, ReliefTerm> terms, List<YearAssessment> years, Totals standard,
		Totals relieved, @Nullable Recapture recapture, List<Note> notes) {

	public IncentiveAssessment {
		terms = Map.copyOf(terms);
		years = List.copyOf(years);
		notes = List.copyOf(notes);
	}

	/** A year that was computed. */
	public YearAssessment year(int number) {
		return this.years.get(number - this.horizon.first());
	}

	/** The term of the main relief, that from income tax; empty without one. */
	public @Nullable ReliefTerm term() {
		return this.terms.get(TaxLine.CIT);
	}

	/** The term of a tax that has one. */
	public ReliefTerm term(TaxLine line) {
		return Objects.requireNonNull(this.terms.get(line), line::name);
	}

}
