package kz.alatau.portal.incentive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.IncentiveCase.Business;
import kz.alatau.portal.shared.Money;

/** The cases of the test vectors in the legal reference, section 7. */
final class Cases {

	static final Legislation LAW = law();

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

	static Contract contract(String signed, String lastDay) {
		return new Contract(LocalDate.parse(signed), LocalDate.parse(lastDay), ZONE_END);
	}

	static IncentiveCase plant() {
		Building building = new Building(billion("10.4"), LocalDate.of(2026, 1, 1), million("40"));
		Payroll payroll = new Payroll(350, Money.of(400_000), Money.of(48_000));
		Business business = new Business(IncomePlan.ofEveryYear(Income.ofPriority(billion("1.2"))), null, List.of(),
				building, Land.own(BigDecimal.valueOf(240_000)), payroll);
		return moved(contract("2026-01-01", "2045-12-31"), billion("20"), business);
	}

	static IncentiveCase firstYear() {
		Building building = new Building(billion("1"), LocalDate.of(2026, 10, 1), Money.ZERO);
		return moved(contract("2026-06-15", "2046-06-15"), billion("20"),
				business(Income.NONE, building, Land.own(BigDecimal.valueOf(120_000))));
	}

	static IncentiveCase longContract() {
		return moved(contract("2026-03-01", "2056-03-01"), billion("70"), NOTHING);
	}

	static IncentiveCase losses() {
		IncomePlan plan = new IncomePlan(Income.NONE, Map.of(2026, Income.ofPriority(million("-500")), 2027,
				Income.ofPriority(million("200")), 2028, Income.ofPriority(million("400"))));
		return moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				new Business(plan, null, List.of(), Building.NONE, Land.NONE, Payroll.NONE));
	}

	static IncentiveCase developer() {
		Income income = new Income(Money.ZERO, million("800"), Money.ZERO, null);
		return moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				business(income, Building.NONE, Land.own(BigDecimal.valueOf(30_000))));
	}

	static final Business NOTHING = business(Income.NONE, Building.NONE, Land.NONE);

	static Business business(Income income, Building building, Land land) {
		return new Business(IncomePlan.ofEveryYear(income), null, List.of(), building, land, Payroll.NONE);
	}

	static IncentiveCase moved(Contract contract, Money cost, Business business) {
		return new IncentiveCase(contract, new Project(cost, false), Standing.CLEAR, Continuation.MOVED, business,
				contract.firstYear());
	}

	private static Legislation law() {
		try {
			return LegislationReader.read(LegislationConfiguration.bundled());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
