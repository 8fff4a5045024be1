package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.Agreement.Investment;
import kz.alatau.portal.incentive.Agreement.Kind;
import kz.alatau.portal.incentive.Check.Result;
import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.incentive.Relief.Form;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;

/**
 * Investment agreements (Tax Code, chapter 81; Entrepreneurial Code, articles 283-1 to
 * 283-5). In the city only those from before its law live on (its article 81).
 */
record AgreementRules(IncentiveCase subject, Agreement agreement, Legislation legislation) implements RegimeRules {

	@Override
	public Regime regime() {
		return Regime.GRANDFATHERED_AGREEMENT;
	}

	@Override
	public int firstYear() {
		return lawDate().getYear();
	}

	private LocalDate lawDate() {
		LocalDate signed = this.agreement.signed();
		return signed.isBefore(Legislation.FIRST_DAY) ? Legislation.FIRST_DAY : signed;
	}

	private Law law() {
		return this.legislation.on(lawDate());
	}

	@Override
	public Eligibility eligibility() {
		Checks checks = new Checks(this.legislation);
		checks.addFinal("agreement-date", kept(), Rule.AGREEMENT_BAN, this.legislation.day(Rule.LAW_ADOPTED),
				this.legislation.day(Rule.BAN_SURE));
		if (this.agreement.kind() != Kind.SIMPLIFIED) {
			checks.add("agreement-sum", sum(), least());
		}
		if (this.agreement.kind() == Kind.INVESTMENTS) {
			checks.exclusions(this.subject.standing(), Rule.AGREEMENT_NOT_FOR);
			for (Exclusion exclusion : List.of(Exclusion.SPECIAL_TAX_REGIME, Exclusion.ASTANA_HUB, Exclusion.AIFC)) {
				checks.exclusion(this.subject.standing(), exclusion, Rule.AGREEMENT_NOT_FOR);
			}
			checks.exclusions(this.subject.standing(), Rule.AGREEMENT_FORBIDDEN);
		}
		if (this.agreement.kind() == Kind.OBLIGATIONS) {
			for (Exclusion exclusion : List.of(Exclusion.EXCISABLE_GOODS, Exclusion.SPECIAL_TAX_REGIME)) {
				checks.exclusion(this.subject.standing(), exclusion, Rule.OBLIGATIONS_SUM);
			}
		}
		return checks.eligibility();
	}

	/**
	 * Made before the law was adopted it lives on. The day the law was published, and so
	 * the day the ban began, is not known (open reading O-9).
	 */
	Result kept() {
		if (this.agreement.signed().isBefore(this.legislation.day(Rule.LAW_ADOPTED))) {
			return Result.PASSED;
		}
		if (!this.agreement.signed().isBefore(this.legislation.day(Rule.BAN_SURE))) {
			return Result.FAILED;
		}
		return switch (this.subject.readings().of(OpenReading.O_9)) {
			case Reading.KEPT -> Result.PASSED;
			case Reading.BANNED -> Result.FAILED;
			default -> Result.UNKNOWN;
		};
	}

	/** The MCI of earlier years is not in the portal, so older sums stay unchecked. */
	private Result sum() {
		if (this.agreement.signed().isBefore(Legislation.FIRST_DAY)) {
			return Result.UNKNOWN;
		}
		boolean enough = this.subject.project().cost().compareTo(law().tenge(least())) >= 0;
		return enough ? Result.PASSED : Result.FAILED;
	}

	private Rule least() {
		if (this.agreement.kind() == Kind.OBLIGATIONS) {
			return Rule.OBLIGATIONS_SUM;
		}
		return switch (this.agreement.project()) {
			case NEW_PRODUCTION -> Rule.AGREEMENT_NEW;
			case EXPANSION -> Rule.AGREEMENT_EXPANSION;
			case FOOD_LIGHT_INDUSTRY -> Rule.AGREEMENT_FOOD_LIGHT;
			case TOURISM -> Rule.AGREEMENT_TOURISM;
			case HOTEL -> Rule.AGREEMENT_HOTEL;
		};
	}

	@Override
	public Map<TaxLine, ReliefTerm> terms() {
		if (kept() != Result.PASSED) {
			return Map.of();
		}
		AgreementTerm term = new AgreementTerm(this.agreement, this.subject.readings(), law());
		Map<TaxLine, ReliefTerm> terms = new EnumMap<>(TaxLine.class);
		switch (this.agreement.kind()) {
			case INVESTMENTS -> {
				terms.put(TaxLine.CIT, term.incomeTax());
				terms.put(TaxLine.LAND, term.land());
				terms.put(TaxLine.PROPERTY, term.property());
			}
			case SIMPLIFIED -> {
				terms.put(TaxLine.DUTY, term.duty());
				// The VAT of imports is taken on the value with the duty that is paid.
				terms.put(TaxLine.VAT, term.duty());
			}
			case OBLIGATIONS -> {
				// Ten years of stability and no relief (article 737(2)).
			}
		}
		return terms;
	}

	@Override
	public Map<TaxLine, Relief> reliefs(Map<TaxLine, ReliefTerm> terms) {
		Map<TaxLine, Relief> reliefs = new EnumMap<>(TaxLine.class);
		terms.forEach((line, term) -> reliefs.put(line, relief(line, term)));
		return reliefs;
	}

	private Relief relief(TaxLine line, ReliefTerm term) {
		return switch (line) {
			case CIT -> relief(term, Form.REDUCTION, Rule.AGREEMENT_CIT);
			case PROPERTY -> relief(term, Form.RATE, Rule.AGREEMENT_PROPERTY);
			case LAND -> relief(term, Form.COEFFICIENT, Rule.AGREEMENT_LAND);
			default -> new Relief(term.window(), Form.COEFFICIENT, Operand.plain("nothing", 0),
					law().inForce(Rule.SIMPLIFIED_DUTY_YEARS));
		};
	}

	private Relief relief(ReliefTerm term, Form form, Rule rule) {
		DatedSetting setting = law().inForce(rule);
		return new Relief(term.window(), form, Operand.law(setting), setting);
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
		notes.add(note("no-new-agreements", Rule.AGREEMENT_BAN));
		if (this.agreement.kind() == Kind.OBLIGATIONS) {
			LocalDate stable = LocalDate.of(this.agreement.signed().getYear(), 1, 1)
				.plusYears(law().number(Rule.OBLIGATIONS_STABILITY).intValueExact())
				.minusDays(1);
			notes.add(note("obligations-stability", Rule.OBLIGATIONS_STABILITY, stable));
			notes.add(note("obligations-training", Rule.OBLIGATIONS_TRAINING, law().tenge(Rule.OBLIGATIONS_TRAINING)));
		}
		if (this.agreement.kind() == Kind.INVESTMENTS && this.agreement.project() != Investment.EXPANSION) {
			notes.add(note("agreement-years", Rule.AGREEMENT_ALL_YEARS));
		}
		return notes;
	}

	private Note note(String code, Rule rule, Object... arguments) {
		return new Note(code, List.of(arguments), this.legislation.history(rule).getLast());
	}

}
