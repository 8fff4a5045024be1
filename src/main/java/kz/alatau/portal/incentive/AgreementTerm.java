package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Agreement.Investment;
import kz.alatau.portal.incentive.ReliefTerm.Kind;
import kz.alatau.portal.incentive.ReliefTerm.Limit;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Rule;

/**
 * How long the reliefs of an agreement last (Tax Code, article 736(3)-(5)). The count
 * from the next year and the ten years in all give different ends; both are listed and
 * the shorter one decides.
 */
record AgreementTerm(Agreement agreement, Readings readings, Law law) {

	/** Income tax: from 1 January of the year of the agreement. */
	ReliefTerm incomeTax() {
		LocalDate last = this.agreement.lastAsset();
		Limit limit = (this.agreement.project() == Investment.EXPANSION && last != null)
				? endOfYear(last, Rule.AGREEMENT_EXPANSION_YEARS)
				: endOfYear(this.agreement.signed(), Rule.AGREEMENT_CIT_YEARS);
		return term(newYear(), limit);
	}

	/** Land tax: from the month of the agreement. */
	ReliefTerm land() {
		return term(this.agreement.signed().withDayOfMonth(1),
				endOfYear(this.agreement.signed(), Rule.AGREEMENT_LAND_YEARS));
	}

	/** Property tax: from the month of the first asset. */
	ReliefTerm property() {
		LocalDate first = this.agreement.firstAsset();
		LocalDate begin = (first != null && first.isAfter(this.agreement.signed())) ? first : this.agreement.signed();
		return term(begin.withDayOfMonth(1), endOfYear(begin, Rule.AGREEMENT_PROPERTY_YEARS));
	}

	/** Duty under a simplified contract: years from its date. */
	ReliefTerm duty() {
		DatedSetting rule = this.law.inForce(Rule.SIMPLIFIED_DUTY_YEARS);
		LocalDate last = this.readings.lastDay(this.agreement.signed(), Operand.law(rule).number().intValueExact());
		List<Limit> limits = new ArrayList<>(List.of(new Limit(Kind.AGREEMENT_YEARS, last, rule)));
		addEnd(limits);
		return term(this.agreement.signed(), limits);
	}

	private LocalDate newYear() {
		return LocalDate.of(this.agreement.signed().getYear(), 1, 1);
	}

	/** Years counted from 1 January of the next year. */
	private Limit endOfYear(LocalDate from, Rule years) {
		DatedSetting rule = this.law.inForce(years);
		int last = from.getYear() + Operand.law(rule).number().intValueExact();
		return new Limit(Kind.AGREEMENT_YEARS, LocalDate.of(last, 12, 31), rule);
	}

	private ReliefTerm term(LocalDate first, Limit limit) {
		List<Limit> limits = new ArrayList<>(List.of(limit));
		DatedSetting all = this.law.inForce(Rule.AGREEMENT_ALL_YEARS);
		LocalDate last = newYear().plusYears(Operand.law(all).number().intValueExact()).minusDays(1);
		limits.add(new Limit(Kind.AGREEMENT_ALL_YEARS, last, all));
		addEnd(limits);
		return term(first, limits);
	}

	private void addEnd(List<Limit> limits) {
		LocalDate ends = this.agreement.ends();
		if (ends != null) {
			limits.add(new Limit(Kind.AGREEMENT_END, ends, this.law.inForce(Rule.AGREEMENTS_KEPT)));
		}
		LocalDate annulled = this.agreement.annulled();
		if (annulled != null) {
			limits.add(new Limit(Kind.BREACH, annulled, this.law.inForce(Rule.AGREEMENT_END)));
		}
	}

	private static ReliefTerm term(LocalDate first, List<Limit> limits) {
		LocalDate last = limits.stream().map(Limit::lastDay).min(LocalDate::compareTo).orElseThrow();
		return new ReliefTerm(new ReliefWindow(first, last), null, Trace.EMPTY, limits);
	}

}
