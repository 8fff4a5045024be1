package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Step;
import kz.alatau.portal.shared.Trace;

/**
 * Land tax by area (Tax Code, article 577), or the fee for leased state land, which is
 * never below it (622). In the zone the months with relief take the coefficient 0
 * (735(1)), as far as the activity is priority (735(2)).
 */
final class LandRules {

	private static final int MONTHS = 12;

	private LandRules() {
	}

	static LineAssessment assess(YearCase year) {
		List<Step> standard = wholeYear(year);
		List<Step> zone = new ArrayList<>(standard);
		BigDecimal tax = standard.getLast().result();
		int months = year.window().months(year.year());
		zone.add(months("land-outside", tax, MONTHS - months));
		zone.add(months("land-inside", tax, months));
		zone.addAll(reduced(year, zone.get(zone.size() - 2), zone.getLast()));
		List<OpenReading> open = new ArrayList<>();
		if (year.window().endsWithinMonthOf(year.year())) {
			open.add(OpenReading.O_1);
		}
		if (year.hasNoTurnover()) {
			open.add(OpenReading.O_6);
		}
		return new LineAssessment(TaxLine.LAND, Due.of(new Trace(standard)), Due.of(new Trace(zone)), open);
	}

	private static List<Step> wholeYear(YearCase year) {
		Law law = year.law();
		Land land = year.business().land();
		Rate change = law.rate(Rule.LAND_LOCAL_CHANGE);
		BigDecimal localRate = law.number(Rule.LAND_RATE).multiply(BigDecimal.ONE.add(change.share()));
		Step rate = Steps.tenge("land-rate", localRate, law.reference(Rule.LAND_LOCAL_CHANGE),
				law.number(Rule.LAND_RATE), change);
		BigDecimal tax = land.squareMetres().multiply(localRate);
		Step landTax = Steps.tenge("land", tax, law.reference(Rule.LAND_RATE), land.squareMetres(), localRate);
		if (land.tenure() == Land.Tenure.OWN) {
			return List.of(rate, landTax);
		}
		return List.of(rate, landTax, Steps.tenge("land-fee", tax.max(land.contractFee().tenge()),
				law.reference(Rule.LAND_FEE), land.contractFee(), new Tenge(tax)));
	}

	private static Step months(String name, BigDecimal tax, int months) {
		return Steps.tenge(name, Exact.part(tax, months, MONTHS), null, new Tenge(tax), months);
	}

	private static List<Step> reduced(YearCase year, Step outside, Step inside) {
		Rule coefficient = (year.business().land().tenure() == Land.Tenure.OWN) ? Rule.ZONE_LAND : Rule.ZONE_LAND_FEE;
		Step share = year.priorityShare();
		BigDecimal reduced = inside.result().multiply(year.law().number(coefficient));
		return List.of(share, SharedRelief.step(outside.result(), inside.result(), share, reduced,
				year.law().reference(coefficient)));
	}

}
