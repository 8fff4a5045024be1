package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.legislation.Legislation;

import kz.alatau.portal.shared.Money;

/** The cases of the test vectors in the legal reference, section 7. */
final class Cases {

	static final Legislation LAW = BundledLaw.LAW;

	/** The life of the zone in the vectors, an assumption there. */
	static final LocalDate ZONE_END = LocalDate.of(2048, 12, 31);

	private Cases() {
	}

	static Money billion(String number) {
		return new Money(new BigDecimal(number).movePointRight(9));
	}

	static Money million(String number) {
		return new Money(new BigDecimal(number).movePointRight(6));
	}

	static IncentiveCase of(Entitlement entitlement, Money cost, Business business) {
		return new IncentiveCase(null, Project.ofCost(cost), entitlement, Standing.clear(), business, null, null,
				Readings.STANDARD, BigDecimal.ZERO, null);
	}

	static Entitlement.Zone zone(String signed, int years) {
		return new Entitlement.Zone(new Contract(LocalDate.parse(signed), null, years, ZONE_END),
				City.EARLIEST.with(CityOutcome.MOVED));
	}

	/** TV-01: a plant whose whole activity is priority. */
	static IncentiveCase plant() {
		Building building = building(billion("10.4"), "2026-01-01", million("40"));
		WorkerGroup workers = WorkerGroup.of(350, Money.of(400_000), Money.of(40_000), Money.of(8_000));
		return of(zone("2026-01-01", 20), billion("20"),
				new Business(Income.ofPriority(billion("1.2")), List.of(building),
						List.of(Plot.own(BigDecimal.valueOf(240_000))), List.of(workers), Trade.NONE, List.of(),
						Growth.NONE));
	}

	/** TV-02: category B, first year. */
	static IncentiveCase firstYear() {
		return of(zone("2026-06-15", 20), billion("20"),
				business(Income.NONE, building(billion("1"), "2026-10-01", Money.ZERO), 120_000));
	}

	/** TV-03: category C, capped by the zone. */
	static IncentiveCase longContract() {
		return of(zone("2026-03-01", 30), billion("70"), Business.NONE);
	}

	/** TV-06: a loss and two good years. */
	static IncentiveCase losses() {
		Series priority = new Series("yearly.incomePriority", Money.ZERO,
				Map.of(2026, million("-500"), 2027, million("200"), 2028, million("400")));
		return of(zone("2026-01-01", 20), billion("20"), business(income(priority, Money.ZERO, Money.ZERO)));
	}

	/** TV-07: the four groups of assets. */
	static IncentiveCase assets() {
		List<Asset> assets = List.of(asset(Asset.Group.BUILDINGS, "1000"), asset(Asset.Group.MACHINES, "600"),
				asset(Asset.Group.COMPUTERS, "50"), asset(Asset.Group.OTHER, "100"));
		Income income = new Income(null, null, Series.ofEveryYear("yearly.incomePriority", billion("1")),
				Series.none("yearly.incomeSales"), Series.none("yearly.incomeOther"), Map.of(), List.of(), assets);
		return of(zone("2026-01-01", 20), billion("20"), business(income));
	}

	/** TV-09: VAT; one half of the imports may be on the list of article 508. */
	static IncentiveCase imports(boolean onOffsetList) {
		Import equipment = new Import(million("500"), BigDecimal.ZERO, onOffsetList, true, false, null, 2026);
		Trade trade = new Trade(Series.ofEveryYear("yearly.sales", million("300")), Series.none("yearly.zoneSales"),
				Series.none("yearly.exports"), Series.none("yearly.purchases"),
				Series.ofEveryYear("yearly.listedPurchases", million("100")), List.of(equipment));
		return of(zone("2026-01-01", 20), billion("20"),
				new Business(Income.NONE, List.of(), List.of(), List.of(), trade, List.of(), Growth.NONE));
	}

	/** TV-12: a developer who sells housing. */
	static IncentiveCase developer() {
		Series none = Series.none("yearly.incomePriority");
		return of(zone("2026-01-01", 20), billion("20"),
				new Business(income(none, million("800"), Money.ZERO), List.of(),
						List.of(Plot.own(BigDecimal.valueOf(30_000))), List.of(), Trade.NONE, List.of(), Growth.NONE));
	}

	static Income income(Series priority, Money sales, Money other) {
		return new Income(null, null, priority, Series.ofEveryYear("yearly.incomeSales", sales),
				Series.ofEveryYear("yearly.incomeOther", other), Map.of(), List.of(), List.of());
	}

	static Asset asset(Asset.Group group, String millions) {
		return new Asset(group, million(millions), 2026, null, Ledger.PRIORITY);
	}

	static Building building(Money value, String from, Money fall) {
		return new Building(value, LocalDate.parse(from), fall, Map.of(), Building.Kind.GENERAL, Use.SHARED);
	}

	static Business business(Income income) {
		return new Business(income, List.of(), List.of(), List.of(), Trade.NONE, List.of(), Growth.NONE);
	}

	static Business business(Income income, Building building, long squareMetres) {
		return new Business(income, List.of(building), List.of(Plot.own(BigDecimal.valueOf(squareMetres))), List.of(),
				Trade.NONE, List.of(), Growth.NONE);
	}

	static List<IncentiveCase> all() {
		return List.of(plant(), firstYear(), longContract(), losses(), assets(), imports(false), imports(true),
				developer(), plant().with(CityOutcome.CUT_OUT_EARLIEST), firstYear().with(CityOutcome.CUT_OUT_LATEST));
	}

}
