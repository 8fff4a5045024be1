package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.incentive.Check.Result;
import kz.alatau.portal.incentive.Entitlement.Zone;
import kz.alatau.portal.incentive.Relief.Form;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;

/** The special economic zone (Tax Code, chapter 80; law on Alatau, article 80). */
record ZoneRules(IncentiveCase subject, Zone zone, Legislation legislation) implements RegimeRules {

	@Override
	public Regime regime() {
		return Regime.SEZ_735;
	}

	@Override
	public int firstYear() {
		return lawDate().getYear();
	}

	/** The date of the contract, or the first day of known law where it is older. */
	private LocalDate lawDate() {
		LocalDate signed = this.zone.contract().signed();
		return signed.isBefore(Legislation.FIRST_DAY) ? Legislation.FIRST_DAY : signed;
	}

	private Law law() {
		return this.legislation.on(lawDate());
	}

	@Override
	public Eligibility eligibility() {
		Checks checks = new Checks(this.legislation);
		LocalDate lastDay = this.legislation.day(Rule.LAST_CONTRACT_DAY);
		boolean inTime = !this.zone.contract().signed().isAfter(lastDay);
		checks.add("contract-date", inTime ? Result.PASSED : Result.FAILED, Rule.LAST_CONTRACT_DAY, lastDay);
		checks.conditions(this.subject.standing());
		checks.exclusions(this.subject.standing(), Rule.EXCLUSIONS);
		return checks.eligibility();
	}

	/**
	 * The years of the category limit the reliefs of article 735; VAT and duty follow the
	 * status of a participant.
	 */
	@Override
	public Map<TaxLine, ReliefTerm> terms() {
		ZoneTerm term = new ZoneTerm(this.subject, this.zone, this.legislation);
		Map<TaxLine, ReliefTerm> terms = new EnumMap<>(TaxLine.class);
		for (TaxLine line : List.of(TaxLine.CIT, TaxLine.PROPERTY, TaxLine.LAND, TaxLine.LAND_FEE)) {
			terms.put(line, term.relief());
		}
		terms.put(TaxLine.DUTY, term.status());
		terms.put(TaxLine.VAT, term.status());
		return terms;
	}

	@Override
	public Map<TaxLine, Relief> reliefs(Map<TaxLine, ReliefTerm> terms) {
		Map<TaxLine, Relief> reliefs = new EnumMap<>(TaxLine.class);
		terms.forEach((line, term) -> {
			DatedSetting rule = law().inForce(rule(line));
			reliefs.put(line, new Relief(term.window(), form(line), Operand.law(rule), rule));
		});
		return reliefs;
	}

	private static Rule rule(TaxLine line) {
		return switch (line) {
			case CIT -> Rule.ZONE_CIT_RELIEF;
			case PROPERTY -> Rule.ZONE_PROPERTY;
			case LAND -> Rule.ZONE_LAND;
			case LAND_FEE -> Rule.ZONE_LAND_FEE;
			case DUTY -> Rule.ZONE_DUTY;
			case VAT -> Rule.ZONE_IMPORT_VAT;
			case SOCIAL, DIVIDENDS -> throw new IllegalArgumentException("No relief in the zone from " + line);
		};
	}

	private static Form form(TaxLine line) {
		return switch (line) {
			case CIT -> Form.REDUCTION;
			case PROPERTY -> Form.RATE;
			default -> Form.COEFFICIENT;
		};
	}

	/** The end the relief would have without the cut-out, so that a table shows it. */
	@Override
	public int lastYear(Map<TaxLine, ReliefTerm> terms) {
		return Optional.ofNullable(terms.get(TaxLine.CIT))
			.flatMap((term) -> term.limits()
				.stream()
				.filter((limit) -> limit.kind() != ReliefTerm.Kind.CUT_OUT)
				.map(ReliefTerm.Limit::lastDay)
				.min(LocalDate::compareTo))
			.map(LocalDate::getYear)
			.orElse(firstYear() + StandardRules.YEARS - 1);
	}

	@Override
	public List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		Contract contract = this.zone.contract();
		if (!this.subject.business().income().sales().isZero()) {
			notes.add(note("sale-of-buildings", Rule.SALE_OF_BUILDINGS));
			notes.add(note("new-housing-vat", Rule.NEW_HOUSING_VAT));
		}
		if (contract.signed().isAfter(this.legislation.day(Rule.LAST_CONTRACT_DAY))) {
			notes.add(note("no-new-contracts", Rule.LAST_CONTRACT_DAY, this.legislation.day(Rule.LAST_CONTRACT_DAY)));
			notes.add(note("licence-instead", Rule.LICENCE_CIT, this.legislation.day(Rule.MOVE_FIRST)));
		}
		else {
			notes.add(note("cut-out", Rule.CUT_OUT_EARLIEST, this.legislation.day(Rule.CUT_OUT_EARLIEST),
					this.legislation.day(Rule.CUT_OUT_LATEST)));
			notes.add(note("move", Rule.MOVED_PROJECT, this.legislation.day(Rule.MOVE_FIRST),
					this.legislation.day(Rule.MOVE_LAST)));
		}
		if (contract.zoneLastDay() == null) {
			notes.add(note("zone-end-unknown", Rule.TERM_LIMITS));
		}
		if (contract.signed().isBefore(Legislation.FIRST_DAY)) {
			notes.add(note("before-known-law", Rule.TERM_LIMITS, Legislation.FIRST_DAY));
		}
		return notes;
	}

	private Note note(String code, Rule rule, Object... arguments) {
		return new Note(code, List.of(arguments), this.legislation.history(rule).getLast());
	}

}
