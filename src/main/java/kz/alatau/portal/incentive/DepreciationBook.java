package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Unit;

/**
 * Tax depreciation of assets on their declining balances (Tax Code, article 280(2)).
 * Changes from year to year.
 */
final class DepreciationBook {

	private final List<Asset> assets;

	private final Map<Integer, Operand> balances = new HashMap<>();

	DepreciationBook(List<Asset> assets) {
		this.assets = assets;
	}

	/** What the year takes off the income of a ledger: one operand for each asset. */
	List<Operand> next(Workings workings, YearCase year, Ledger ledger) {
		List<Operand> taken = new ArrayList<>();
		for (int i = 0; i < this.assets.size(); i++) {
			Asset asset = this.assets.get(i);
			if (asset.ledger() == ledger && asset.year() <= year.year()) {
				taken.add(depreciate(workings, year, asset, i));
			}
		}
		return taken;
	}

	private Operand depreciate(Workings workings, YearCase year, Asset asset, int index) {
		String field = "assets[" + index + "].";
		Operand balance = this.balances.get(index);
		if (balance == null) {
			balance = Operand.given(field + "cost", asset.cost().tenge(), Unit.TENGE);
		}
		BigDecimal own = asset.rate();
		Operand highest = year.law(asset.group().rate());
		Operand rate = (own == null) ? highest : workings.step("depreciation-rate", Operation.SMALLEST, Unit.SHARE,
				year.rule(asset.group().rate()), Operand.given(field + "ratePercent", own, Unit.SHARE), highest);
		Operand depreciation = workings.product("depreciation", balance, rate);
		this.balances.put(index, workings.difference("balance-left", balance, depreciation).in(year.year()));
		return depreciation;
	}

}
