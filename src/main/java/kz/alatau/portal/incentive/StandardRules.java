package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;

/** The Tax Code without reliefs. */
record StandardRules() implements RegimeRules {

	/** Years computed where no relief sets them. */
	static final int YEARS = 10;

	@Override
	public Regime regime() {
		return Regime.STANDARD;
	}

	@Override
	public int firstYear() {
		return Legislation.FIRST_DAY.getYear();
	}

	@Override
	public Eligibility eligibility() {
		return new Eligibility(List.of(), List.of());
	}

	@Override
	public Map<TaxLine, ReliefTerm> terms() {
		return Map.of();
	}

	@Override
	public Map<TaxLine, Relief> reliefs(Map<TaxLine, ReliefTerm> terms) {
		return Map.of();
	}

	@Override
	public int lastYear(Map<TaxLine, ReliefTerm> terms) {
		return firstYear() + YEARS - 1;
	}

	@Override
	public List<Note> notes() {
		return List.of();
	}

}
