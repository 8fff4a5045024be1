package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.alatau.portal.incentive.Check.Result;
import kz.alatau.portal.incentive.Relief.Form;
import kz.alatau.portal.incentive.ReliefTerm.Kind;
import kz.alatau.portal.incentive.ReliefTerm.Limit;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;

/**
 * A business licence of the city (law on Alatau, articles 39, 44 and 45). No act sets a
 * rate yet: only what an individual licence says is computed, everything else falls back
 * to the Tax Code (article 77).
 */
record LicenceRules(IncentiveCase subject, Licence licence, Legislation legislation) implements RegimeRules {

	@Override
	public Regime regime() {
		return Regime.ALATAU_LICENCE;
	}

	@Override
	public int firstYear() {
		LocalDate issued = this.licence.issued();
		return Math.max(issued.getYear(), Legislation.FIRST_DAY.getYear());
	}

	@Override
	public Eligibility eligibility() {
		Checks checks = new Checks(this.legislation);
		LocalDate first = this.legislation.history(Rule.LICENCE_REQUIRED).getFirst().from();
		boolean possible = !this.licence.issued().isBefore(first);
		checks.add("licence-date", possible ? Result.PASSED : Result.FAILED, Rule.LICENCE_REQUIRED, first);
		checks.addFinal("licence-rates", this.licence.reductions().isEmpty() ? Result.UNKNOWN : Result.PASSED,
				Rule.LICENCE_CIT);
		checks.exclusions(this.subject.standing(), Rule.LICENCE_STOPS);
		checks.exclusions(this.subject.standing(), Rule.LICENCE_FORBIDDEN);
		return checks.eligibility();
	}

	@Override
	public Map<TaxLine, ReliefTerm> terms() {
		List<Limit> limits = new ArrayList<>();
		limits.add(new Limit(Kind.LICENCE_YEARS,
				this.subject.readings().lastDay(this.licence.issued(), this.licence.years()),
				rule(Rule.LICENCE_YEARS)));
		limits.add(new Limit(Kind.CITY_ZONE, this.legislation.day(Rule.CITY_ZONE_END), rule(Rule.CITY_ZONE_END)));
		LocalDate last = limits.stream().map(Limit::lastDay).min(LocalDate::compareTo).orElseThrow();
		ReliefTerm term = new ReliefTerm(new ReliefWindow(this.licence.issued(), last), null, Trace.EMPTY, limits);
		Map<TaxLine, ReliefTerm> terms = new EnumMap<>(TaxLine.class);
		this.licence.reductions().keySet().forEach((line) -> terms.put(line, term));
		if (terms.containsKey(TaxLine.DUTY)) {
			// The VAT of imports is taken on the value with the duty that is paid.
			terms.put(TaxLine.VAT, term);
		}
		return terms;
	}

	@Override
	public Map<TaxLine, Relief> reliefs(Map<TaxLine, ReliefTerm> terms) {
		Map<TaxLine, Relief> reliefs = new EnumMap<>(TaxLine.class);
		terms.forEach((line, term) -> {
			BigDecimal reduction = this.licence.reductions().getOrDefault(line, BigDecimal.ZERO);
			String field = "licence.reductions." + name(line) + "Percent";
			reliefs.put(line, new Relief(term.window(), Form.REDUCTION, Operand.given(field, reduction, Unit.SHARE),
					rule(Rule.LICENCE_SCOPE)));
		});
		return reliefs;
	}

	private static String name(TaxLine line) {
		return ((line == TaxLine.LAND_FEE) ? TaxLine.LAND : line).name().toLowerCase(Locale.ROOT);
	}

	@Override
	public int lastYear(Map<TaxLine, ReliefTerm> terms) {
		return terms.values()
			.stream()
			.mapToInt((term) -> term.window().last().getYear())
			.max()
			.orElse(firstYear() + StandardRules.YEARS - 1);
	}

	@Override
	public List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		if (this.licence.reductions().isEmpty()) {
			notes.add(new Note("rates-not-set", List.of(), rule(Rule.LICENCE_CIT)));
		}
		else {
			notes.add(new Note("rates-typed-in", List.of(), rule(Rule.LICENCE_SCOPE)));
		}
		LocalDate stable = this.licence.issued()
			.plusYears(this.legislation.on(this.licence.issued()).find(Rule.LICENCE_STABILITY).isPresent()
					? Operand.law(rule(Rule.LICENCE_STABILITY)).number().intValueExact() : 0);
		notes.add(new Note("licence-stability", List.of(stable), rule(Rule.LICENCE_STABILITY)));
		return notes;
	}

	private DatedSetting rule(Rule rule) {
		return this.legislation.history(rule).getLast();
	}

}
