package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Possible cases of every kind from a seed; the same seed gives the same case. */
final class RandomCases {

	private static final int FIRST = 2026;

	private static final int YEARS = 8;

	private final Random random;

	private RandomCases(long seed) {
		this.random = new Random(seed);
	}

	static IncentiveCase zone(long seed) {
		RandomCases cases = new RandomCases(seed);
		return cases.of(cases.zoneEntitlement());
	}

	/** Any regime. */
	static IncentiveCase any(long seed) {
		RandomCases cases = new RandomCases(seed);
		return cases.of(switch (cases.random.nextInt(4)) {
			case 0 -> new Entitlement.Agreed(cases.agreement());
			case 1 -> new Entitlement.Licensed(cases.licence());
			case 2 -> new Entitlement.None();
			default -> cases.zoneEntitlement();
		});
	}

	private IncentiveCase of(Entitlement entitlement) {
		BigDecimal discount = BigDecimal.valueOf(this.random.nextInt(20), 2);
		return new IncentiveCase(new Horizon(FIRST, YEARS), Project.ofCost(money(90_000_000_000L)), entitlement,
				Standing.clear(), business(), null, null, Readings.STANDARD, discount, null);
	}

	private Entitlement zoneEntitlement() {
		LocalDate signed = LocalDate.of(2023, 6, 1).plusDays(this.random.nextInt(1200));
		LocalDate zoneEnd = this.random.nextBoolean() ? LocalDate.of(2048, 12, 31) : null;
		City city = new City(choice(CityOutcome.values()), null, null, true);
		return new Entitlement.Zone(new Contract(signed, null, 5 + this.random.nextInt(26), zoneEnd), city);
	}

	private Agreement agreement() {
		LocalDate signed = LocalDate.of(2023, 1, 1).plusDays(this.random.nextInt(1400));
		return new Agreement(choice(Agreement.Kind.values()), signed, choice(Agreement.Investment.values()),
				signed.plusMonths(this.random.nextInt(30)), signed.plusMonths(30 + this.random.nextInt(30)), null,
				null);
	}

	private Licence licence() {
		Map<TaxLine, BigDecimal> reductions = new EnumMap<>(TaxLine.class);
		for (TaxLine line : TaxLine.values()) {
			if (this.random.nextBoolean()) {
				reductions.put(line, BigDecimal.valueOf(this.random.nextInt(101), 2));
			}
		}
		return new Licence(LocalDate.of(2027, 1, 1).plusDays(this.random.nextInt(900)), 1 + this.random.nextInt(30),
				reductions, this.random.nextBoolean());
	}

	private Business business() {
		return new Business(income(), some(3, (i) -> building()), some(3, (i) -> plot()), some(3, (i) -> workers()),
				trade(), some(2, (i) -> dividend()), new Growth(rate(), rate(), rate()));
	}

	private Income income() {
		Series priority = new Series("yearly.incomePriority", signed(), Map.of(2027, signed(), 2029, signed()));
		Series sales = Series.ofEveryYear("yearly.incomeSales", this.random.nextBoolean() ? Money.ZERO : signed());
		Series other = new Series("yearly.incomeOther", signed(), Map.of(2026, signed(), 2030, signed()));
		Money gross = money(5_000_000_000L);
		Series grossPriority = Series.ofEveryYear("yearly.grossPriority", gross.times(share()));
		Map<Integer, Money> withRelief = new HashMap<>();
		if (this.random.nextBoolean()) {
			withRelief.put(2026, money(500_000_000L));
		}
		return new Income(Series.ofEveryYear("yearly.gross", gross), grossPriority, priority, sales, other, withRelief,
				some(3, (i) -> new Loss(2014 + this.random.nextInt(12), money(900_000_000L), choice(Ledger.values()))),
				some(4, (i) -> asset()));
	}

	private Asset asset() {
		return new Asset(choice(Asset.Group.values()), money(900_000_000L), FIRST + this.random.nextInt(4),
				this.random.nextBoolean() ? BigDecimal.valueOf(this.random.nextInt(10), 2) : null,
				choice(Ledger.values()));
	}

	private Building building() {
		Money value = money(9_000_000_000L);
		LocalDate from = LocalDate.of(2025, 1, 1).plusDays(this.random.nextInt(1500));
		return new Building(value, from, value.times(new BigDecimal("0.004")), values(), choice(Building.Kind.values()),
				choice(Use.values()));
	}

	private Map<Integer, List<Money>> values() {
		return this.random.nextInt(4) > 0 ? Map.of()
				: Map.of(2027, IntStream.range(0, 13).mapToObj((i) -> money(1_000_000_000L)).toList());
	}

	private Plot plot() {
		Plot.Purpose purpose = choice(Plot.Purpose.values());
		Plot.Tenure tenure = choice(Plot.Tenure.values());
		boolean unused = purpose == Plot.Purpose.UNUSED || purpose == Plot.Purpose.UNUSED_FARM;
		LocalDate from = LocalDate.of(2025, 6, 1).plusDays(this.random.nextInt(900));
		return new Plot(BigDecimal.valueOf(this.random.nextInt(1, 500_000)), choice(Plot.Place.values()), purpose,
				tenure, choice(Use.values()), BigDecimal.valueOf(this.random.nextInt(-30, 51), 2),
				(purpose == Plot.Purpose.CAR_PARK) ? BigDecimal.valueOf(this.random.nextInt(1, 11)) : null,
				(tenure == Plot.Tenure.LEASED) ? money(5_000_000) : Money.ZERO, this.random.nextBoolean() ? from : null,
				this.random.nextBoolean() ? from.plusDays(this.random.nextInt(2500)) : null,
				unused ? from.plusDays(this.random.nextInt(800)) : null);
	}

	private WorkerGroup workers() {
		Money gross = money(900_000);
		int months = this.random.nextInt(13);
		return new WorkerGroup(this.random.nextInt(500), gross, gross.times(new BigDecimal("0.1")), Money.of(100),
				Money.ZERO, months, this.random.nextInt(months + 1), null, this.random.nextBoolean() ? 2029 : null);
	}

	private Trade trade() {
		List<Import> imports = some(2, (i) -> new Import(money(900_000_000L), rate(), this.random.nextBoolean(),
				this.random.nextBoolean(), this.random.nextBoolean(), null, 2028));
		return new Trade(series("sales"), series("zoneSales"), series("exports"), series("purchases"),
				series("listedPurchases"), imports);
	}

	private Series series(String name) {
		return Series.ofEveryYear("yearly." + name, this.random.nextBoolean() ? Money.ZERO : money(900_000_000L));
	}

	private Dividend dividend() {
		return new Dividend(choice(Dividend.Payee.values()), money(3_000_000_000L), share(),
				this.random.nextBoolean() ? rate() : null, this.random.nextInt(4) == 0, this.random.nextInt(1, 5), null,
				null);
	}

	private Money signed() {
		Money money = money(2_000_000_000L);
		return (this.random.nextInt(3) == 0) ? Money.ZERO.minus(money) : money;
	}

	private Money money(long below) {
		return new Money(BigDecimal.valueOf(this.random.nextLong(1, below * 100), 2));
	}

	private BigDecimal rate() {
		return BigDecimal.valueOf(this.random.nextInt(12), 2);
	}

	private BigDecimal share() {
		return BigDecimal.valueOf(this.random.nextInt(101), 2);
	}

	private <T> T choice(T[] values) {
		return values[this.random.nextInt(values.length)];
	}

	private <T> List<T> some(int most, IntFunction<@Nullable T> maker) {
		List<T> made = new ArrayList<>();
		int count = this.random.nextInt(most + 1);
		for (int i = 0; i < count; i++) {
			made.add(maker.apply(i));
		}
		return made;
	}

}
