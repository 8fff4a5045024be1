package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;

/** Computes the years in order, because losses, balances and excesses wait. */
final class YearsCalculator {

	private final IncentiveCase subject;

	private final Horizon horizon;

	private final Legislation legislation;

	private final Map<TaxLine, Relief> reliefs;

	private final IncomeTaxRules standardIncomeTax;

	private final IncomeTaxRules regimeIncomeTax;

	private final VatRules standardVat = new VatRules();

	private final VatRules regimeVat = new VatRules();

	YearsCalculator(IncentiveCase subject, Horizon horizon, Legislation legislation, Map<TaxLine, Relief> reliefs) {
		this.subject = subject;
		this.horizon = horizon;
		this.legislation = legislation;
		this.reliefs = reliefs;
		this.standardIncomeTax = new IncomeTaxRules(subject.business().income());
		this.regimeIncomeTax = new IncomeTaxRules(subject.business().income());
	}

	List<YearAssessment> years() {
		List<YearAssessment> years = new ArrayList<>(this.horizon.years());
		for (int number = this.horizon.first(); number <= this.horizon.last(); number++) {
			YearCase year = YearCase.of(this.subject, this.horizon, number, this.legislation, this.reliefs);
			List<LineAssessment> lines = new ArrayList<>(TaxLine.values().length);
			for (TaxLine line : TaxLine.values()) {
				Due standard = standard(year, line);
				Due regime = this.reliefs.containsKey(line) ? regime(year, line, standard) : standard;
				lines.add(new LineAssessment(line, standard, regime));
			}
			years.add(new YearAssessment(number, this.standardIncomeTax.taxableIncome(), lines));
		}
		return years;
	}

	private Due standard(YearCase year, TaxLine line) {
		return switch (line) {
			case CIT -> this.standardIncomeTax.standard(year);
			case PROPERTY -> PropertyTaxRules.standard(year);
			case LAND, LAND_FEE -> LandRules.standard(year, line);
			case SOCIAL -> SocialTaxRules.standard(year);
			case DUTY -> DutyRules.standard(year);
			case DIVIDENDS -> DividendRules.standard(year);
			case VAT -> this.standardVat.standard(year);
		};
	}

	private Due regime(YearCase year, TaxLine line, Due standard) {
		return switch (line) {
			case CIT -> this.regimeIncomeTax.regime(year);
			case PROPERTY -> PropertyTaxRules.regime(year, standard);
			case LAND, LAND_FEE -> LandRules.regime(year, line, standard);
			case SOCIAL -> SocialTaxRules.regime(year, standard);
			case DUTY -> DutyRules.regime(year, standard);
			case DIVIDENDS -> DividendRules.regime(year, standard);
			case VAT -> this.regimeVat.regime(year);
		};
	}

}
