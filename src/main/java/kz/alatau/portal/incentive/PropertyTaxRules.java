package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import kz.alatau.portal.shared.Trace;

/**
 * Property tax: average book value of thirteen dates by the rate (Tax Code, articles 591
 * and 592). In the zone the dates with relief take the zone's rate (735(1), open reading
 * O-3), as far as the activity is priority (735(2)).
 */
final class PropertyTaxRules {

	private PropertyTaxRules() {
	}

	static LineAssessment assess(YearCase year) {
		List<LocalDate> dates = Building.dates(year.year());
		List<LocalDate> inside = dates.stream().filter(year.window()::covers).toList();
		List<LocalDate> outside = dates.stream().filter((date) -> !year.window().covers(date)).toList();
		List<Step> standard = tax(year, "book-average", "property", dates);
		List<Step> zone = new ArrayList<>(tax(year, "book-average-outside", "property", outside));
		BigDecimal full = zone.getLast().result();
		zone.addAll(tax(year, "book-average-inside", "property", inside));
		zone.addAll(reduced(year, full, zone.get(zone.size() - 2).result(), zone.getLast().result()));
		List<OpenReading> open = new ArrayList<>();
		if (!inside.isEmpty() && !outside.isEmpty()) {
			open.add(OpenReading.O_3);
		}
		if (year.hasNoTurnover()) {
			open.add(OpenReading.O_6);
		}
		return new LineAssessment(TaxLine.PROPERTY, Due.of(new Trace(standard)), Due.of(new Trace(zone)), open);
	}

	private static List<Step> tax(YearCase year, String average, String tax, List<LocalDate> dates) {
		Law law = year.law();
		Building building = year.business().building();
		Money sum = dates.stream().map(building::valueOn).reduce(Money.ZERO, Money::plus);
		BigDecimal base = Exact.divide(sum.tenge(), Building.DATES);
		Rate rate = law.rate(Rule.PROPERTY_RATE);
		return List.of(Steps.tenge(average, base, law.reference(Rule.PROPERTY_BASE), sum, Building.DATES, dates.size()),
				Steps.tenge(tax, rate.of(base), law.reference(Rule.PROPERTY_RATE), new Tenge(base), rate));
	}

	private static List<Step> reduced(YearCase year, BigDecimal outside, BigDecimal base, BigDecimal inside) {
		Step share = year.priorityShare();
		BigDecimal atZoneRate = year.law().rate(Rule.ZONE_PROPERTY).of(base);
		return List.of(share,
				SharedRelief.step(outside, inside, share, atZoneRate, year.law().reference(Rule.ZONE_PROPERTY)));
	}

}
