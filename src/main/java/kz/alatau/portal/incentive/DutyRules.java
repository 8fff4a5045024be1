package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.legislation.Unit;

/**
 * Customs duty on imports: nothing while goods are under the free customs zone, or for
 * equipment under a simplified contract (Entrepreneurial Code, article 283-3).
 */
final class DutyRules {

	private DutyRules() {
	}

	static Due standard(YearCase year) {
		return duty(year, false);
	}

	static Due regime(YearCase year, Due standard) {
		return (year.relief(TaxLine.DUTY) != null) ? duty(year, true) : standard;
	}

	private static Due duty(YearCase year, boolean relieved) {
		Workings workings = new Workings();
		List<Operand> duties = new ArrayList<>();
		List<Import> imports = year.business().trade().imports();
		for (int i = 0; i < imports.size(); i++) {
			Import goods = imports.get(i);
			if (year.includes(goods.firstYear(), goods.lastYear()) && goods.dutyRate().signum() > 0) {
				duties.add(due(workings, year, goods, i, relieved));
			}
		}
		return PropertyTaxRules.total(workings, duties, "duty");
	}

	/** Duty on goods of one kind. */
	static Operand due(Workings workings, YearCase year, Import goods, int index, boolean relieved) {
		Operand duty = workings.product("duty-of-goods", value(workings, year, goods, index),
				Operand.given("imports[" + index + "].dutyPercent", goods.dutyRate(), Unit.SHARE));
		Relief relief = relieved ? year.relief(TaxLine.DUTY) : null;
		return (relief != null && isFreed(year, goods)) ? PartRelief.due(workings, year, relief, duty) : duty;
	}

	/** Duty on goods in the months with the regime. */
	static Operand inside(Workings workings, YearCase year, Import goods, int index) {
		Operand duty = due(workings, year, goods, index, false);
		Relief relief = year.relief(TaxLine.DUTY);
		return (relief != null && isFreed(year, goods)) ? relief.reduced(workings, duty, duty) : duty;
	}

	static Operand value(Workings workings, YearCase year, Import goods, int index) {
		return year.grown(workings, Operand.given("imports[" + index + "].value", goods.value().tenge(), Unit.TENGE),
				"growth.tradePercent", year.business().growth().trade());
	}

	private static boolean isFreed(YearCase year, Import goods) {
		return switch (year.subject().entitlement()) {
			case Entitlement.Zone zone -> goods.freeCustomsZone();
			case Entitlement.Agreed agreed -> goods.equipment();
			case Entitlement.Licensed licensed -> true;
			case Entitlement.None none -> false;
		};
	}

}
