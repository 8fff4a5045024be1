package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Customs duty on imports: nothing while goods are under the free customs zone, or for
 * equipment under a simplified contract (Entrepreneurial Code, article 283-3).
 */
final class DutyRules {

	private DutyRules() {
	}

	static Due standard(YearCase year) {
		return duty(year, null);
	}

	static Due regime(YearCase year, Due standard) {
		Relief relief = year.relief(TaxLine.DUTY);
		return (relief != null) ? duty(year, relief) : standard;
	}

	private static Due duty(YearCase year, @Nullable Relief relief) {
		Workings workings = new Workings();
		List<Operand> duties = new ArrayList<>();
		List<Import> imports = year.business().trade().imports();
		for (int i = 0; i < imports.size(); i++) {
			Import one = imports.get(i);
			if (year.includes(one.firstYear(), one.lastYear()) && one.dutyRate().signum() > 0) {
				Operand duty = of(workings, year, one, i);
				duties
					.add((relief != null && isFreed(year, one)) ? PartRelief.due(workings, year, relief, duty) : duty);
			}
		}
		return PropertyTaxRules.total(workings, duties, "duty");
	}

	/** Duty on the goods before any relief. */
	static Operand of(Workings workings, YearCase year, Import goods, int index) {
		return workings.product("duty-of-goods", value(workings, year, goods, index),
				Operand.given("imports[" + index + "].dutyPercent", goods.dutyRate(), Unit.SHARE));
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
