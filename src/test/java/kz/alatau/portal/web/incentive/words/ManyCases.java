package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Activity;
import kz.alatau.portal.incentive.Agreement;
import kz.alatau.portal.incentive.Asset;
import kz.alatau.portal.incentive.Breach;
import kz.alatau.portal.incentive.Building;
import kz.alatau.portal.incentive.Business;
import kz.alatau.portal.incentive.City;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Contract;
import kz.alatau.portal.incentive.Dividend;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Growth;
import kz.alatau.portal.incentive.Horizon;
import kz.alatau.portal.incentive.Import;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.Ledger;
import kz.alatau.portal.incentive.Licence;
import kz.alatau.portal.incentive.Loss;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.incentive.Project;
import kz.alatau.portal.incentive.Readings;
import kz.alatau.portal.incentive.Series;
import kz.alatau.portal.incentive.Standing;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trade;
import kz.alatau.portal.incentive.Use;
import kz.alatau.portal.incentive.WorkerGroup;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Cases that together make the calculator say everything it can say. */
final class ManyCases {

	private static final LocalDate SIGNED = LocalDate.of(2026, 6, 15);

	private static final BigDecimal FIFTH = new BigDecimal("0.05");

	private ManyCases() {
	}

	static List<IncentiveCase> all() {
		List<IncentiveCase> cases = new ArrayList<>();
		for (Entitlement entitlement : entitlements()) {
			for (Business business : List.of(rich(), separate(), losing())) {
				cases.add(of(entitlement, business, Activity.GENERAL, Activity.GENERAL, Readings.STANDARD));
				boolean open = entitlement instanceof Entitlement.Licensed || isCutOut(entitlement);
				for (Readings readings : open ? others() : List.<Readings>of()) {
					cases.add(of(entitlement, business, Activity.GENERAL, Activity.GENERAL, readings));
				}
			}
		}
		for (Activity activity : Activity.values()) {
			cases.add(of(zone(SIGNED, CityOutcome.MOVED), rich(), activity, Activity.GENERAL, Readings.STANDARD));
		}
		cases.add(brief(LocalDate.of(2026, 9, 20), Readings.STANDARD));
		cases
			.add(brief(LocalDate.of(2027, 1, 10), Readings.STANDARD.with(OpenReading.O_3, OpenReading.Reading.MONTHS)));
		return cases;
	}

	/** Ends within a year or right after it, in a sector with the lower limit. */
	private static IncentiveCase brief(LocalDate lastDay, Readings readings) {
		Contract contract = new Contract(LocalDate.of(2026, 3, 3), lastDay, null, null);
		Project project = new Project(Money.of(5_000_000_000L), true, Activity.GENERAL, Activity.GENERAL);
		return new IncentiveCase(new Horizon(2026, 2), project, new Entitlement.Zone(contract, City.EARLIEST),
				Standing.UNKNOWN, rich(), null, null, readings, BigDecimal.ZERO, null);
	}

	private static boolean isCutOut(Entitlement entitlement) {
		return entitlement instanceof Entitlement.Zone(Contract _, City city)
				&& city.outcome() == CityOutcome.CUT_OUT_EARLIEST;
	}

	private static List<Entitlement> entitlements() {
		Map<TaxLine, BigDecimal> reductions = Map.of(TaxLine.CIT, new BigDecimal("0.5"), TaxLine.SOCIAL, FIFTH,
				TaxLine.DIVIDENDS, FIFTH, TaxLine.DUTY, FIFTH, TaxLine.VAT, FIFTH, TaxLine.PROPERTY, FIFTH,
				TaxLine.LAND, FIFTH, TaxLine.LAND_FEE, FIFTH);
		LocalDate licensed = LocalDate.of(2027, 3, 10);
		return List.of(new Entitlement.None(), zone(SIGNED, CityOutcome.CUT_OUT_EARLIEST),
				zone(SIGNED, CityOutcome.MOVED), zone(LocalDate.of(2027, 1, 1), CityOutcome.CUT_OUT_LATEST),
				zone(LocalDate.of(2025, 3, 3), CityOutcome.MOVED),
				new Entitlement.Licensed(new Licence(licensed, 5, reductions, true)),
				new Entitlement.Licensed(new Licence(licensed, 5, Map.of(), false)),
				new Entitlement.Licensed(new Licence(SIGNED, 5, Map.of(), false)),
				agreed(Agreement.Kind.INVESTMENTS, LocalDate.of(2026, 3, 3)),
				agreed(Agreement.Kind.OBLIGATIONS, LocalDate.of(2026, 3, 3)),
				agreed(Agreement.Kind.SIMPLIFIED, LocalDate.of(2025, 3, 3)),
				agreed(Agreement.Kind.INVESTMENTS, LocalDate.of(2026, 6, 1)));
	}

	private static Entitlement agreed(Agreement.Kind kind, LocalDate signed) {
		return new Entitlement.Agreed(new Agreement(kind, signed, Agreement.Investment.NEW_PRODUCTION,
				LocalDate.of(2026, 9, 1), null, LocalDate.of(2031, 8, 8), null));
	}

	private static Entitlement zone(LocalDate signed, CityOutcome outcome) {
		return new Entitlement.Zone(new Contract(signed, null, 6, LocalDate.of(2048, 12, 31)),
				new City(outcome, null, null, true));
	}

	private static List<Readings> others() {
		return Arrays.stream(OpenReading.values())
			.flatMap((question) -> question.readings()
				.stream()
				.skip(1)
				.map((reading) -> Readings.STANDARD.with(question, reading)))
			.toList();
	}

	private static IncentiveCase of(Entitlement entitlement, Business business, Activity activity, Activity other,
			Readings readings) {
		Project project = new Project(Money.of(20_000_000_000L), false, activity, other);
		return new IncentiveCase(new Horizon(2026, 5), project, entitlement, Standing.clear(), business,
				breach(entitlement), LocalDate.of(2028, 5, 5), readings, new BigDecimal("0.1"), null);
	}

	private static @Nullable Breach breach(Entitlement entitlement) {
		return (entitlement instanceof Entitlement.Zone || entitlement instanceof Entitlement.Agreed)
				? new Breach(LocalDate.of(2027, 4, 4), LocalDate.of(2028, 2, 2), LocalDate.of(2029, 9, 9), FIFTH)
				: null;
	}

	/** Everything at once, in one pool where that is possible. */
	private static Business rich() {
		Income income = new Income(every("yearly.gross", 900), every("yearly.grossPriority", 600),
				every("yearly.incomePriority", 300), every("yearly.incomeSales", 40), every("yearly.incomeOther", 80),
				Map.of(2026, Money.of(200)), List.of(new Loss(2025, Money.of(50), Ledger.PRIORITY)),
				List.of(asset(Asset.Group.BUILDINGS, Ledger.PRIORITY, null),
						asset(Asset.Group.MACHINES, Ledger.OTHER, FIFTH),
						asset(Asset.Group.COMPUTERS, Ledger.PRIORITY, null),
						asset(Asset.Group.OTHER, Ledger.PRIORITY, null)));
		return new Business(income, buildings(), plots(), workers(), trade(), dividends(),
				new Growth(FIFTH, FIFTH, FIFTH));
	}

	/** No gross income given, and sums of the year the contract begins in. */
	private static Business separate() {
		Income income = new Income(null, null,
				new Series("yearly.incomePriority", Money.of(500), Map.of(2028, Money.of(700))),
				every("yearly.incomeSales", 0), every("yearly.incomeOther", 900), Map.of(), List.of(), List.of());
		return new Business(income, buildings(), List.of(Plot.own(new BigDecimal(100))), List.of(), Trade.NONE,
				List.of(), Growth.NONE);
	}

	/** A loss first, then income and none at all. */
	private static Business losing() {
		Map<Integer, Money> years = Map.of(2027, Money.of(900), 2028, Money.ZERO, 2029, Money.of(40));
		Series gross = new Series("yearly.gross", Money.ZERO, Map.of());
		Income income = new Income(gross, new Series("yearly.grossPriority", Money.ZERO, Map.of()),
				new Series("yearly.incomePriority", Money.of(-500), years), Series.none("yearly.incomeSales"),
				new Series("yearly.incomeOther", Money.of(70), Map.of()), Map.of(), List.of(), List.of());
		return new Business(income, buildings(), plots(), List.of(), Trade.NONE, List.of(), Growth.NONE);
	}

	private static Series every(String field, long money) {
		return Series.ofEveryYear(field, Money.of(money * 1_000_000));
	}

	private static Asset asset(Asset.Group group, Ledger ledger, @Nullable BigDecimal rate) {
		return new Asset(group, Money.of(10_000_000), 2026, rate, ledger);
	}

	private static List<Building> buildings() {
		List<Money> thirteen = Stream.generate(() -> Money.of(1_000_000)).limit(13).toList();
		List<Building> buildings = new ArrayList<>();
		for (Building.Kind kind : Building.Kind.values()) {
			for (Use use : Use.values()) {
				buildings.add(new Building(Money.of(2_000_000), LocalDate.of(2026, 1, 1), Money.of(1000),
						(use == Use.PRIORITY) ? Map.of(2027, thirteen) : Map.of(), kind, use));
			}
		}
		return buildings;
	}

	private static List<Plot> plots() {
		List<Plot> plots = new ArrayList<>();
		for (Plot.Place place : Plot.Place.values()) {
			plots.add(plot(place, Plot.Purpose.GENERAL, Plot.Tenure.GRANTED, BigDecimal.ZERO));
		}
		for (Plot.Purpose purpose : Plot.Purpose.values()) {
			for (Plot.Tenure tenure : Plot.Tenure.values()) {
				plots.add(plot(Plot.Place.CITY_OF_REGIONAL_SIGNIFICANCE, purpose, tenure, FIFTH));
			}
		}
		return plots;
	}

	private static Plot plot(Plot.Place place, Plot.Purpose purpose, Plot.Tenure tenure, BigDecimal change) {
		boolean unused = purpose == Plot.Purpose.UNUSED || purpose == Plot.Purpose.UNUSED_FARM;
		return new Plot(new BigDecimal(1000), place, purpose, tenure, Use.SHARED, change, new BigDecimal(3),
				(tenure == Plot.Tenure.LEASED) ? Money.of(500) : Money.ZERO, LocalDate.of(2026, 2, 2),
				LocalDate.of(2031, 4, 4), unused ? LocalDate.of(2027, 5, 5) : null);
	}

	private static List<WorkerGroup> workers() {
		return List.of(WorkerGroup.of(3, Money.of(400_000), Money.of(40_000), Money.of(8_000)),
				new WorkerGroup(2, Money.of(60_550), Money.ZERO, Money.ZERO, Money.of(10), 11, 2, 2026, 2028));
	}

	private static Trade trade() {
		return new Trade(every("yearly.sales", 300), every("yearly.zoneSales", 30), every("yearly.exports", 50),
				every("yearly.purchases", 400), every("yearly.listedPurchases", 60),
				List.of(new Import(Money.of(5_000_000), FIFTH, false, true, true, null, null),
						new Import(Money.of(5_000_000), BigDecimal.ZERO, false, false, false, 2026, 2027),
						new Import(Money.of(5_000_000), FIFTH, true, false, false, null, null)));
	}

	private static List<Dividend> dividends() {
		List<Dividend> dividends = new ArrayList<>();
		for (Dividend.Payee payee : Dividend.Payee.values()) {
			for (String share : List.of("0.1", "0.3")) {
				dividends.add(new Dividend(payee, Money.of(2_000_000_000), new BigDecimal(share),
						(payee == Dividend.Payee.NON_RESIDENT) ? FIFTH : null, false, 4, null, null));
			}
		}
		dividends.add(new Dividend(Dividend.Payee.NON_RESIDENT, Money.of(5), FIFTH, null, true, 1, null, null));
		return dividends;
	}

}
