package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Business;
import kz.alatau.portal.incentive.Growth;
import kz.alatau.portal.incentive.Readings;
import kz.alatau.portal.incentive.Trade;

import java.math.BigDecimal;

import kz.alatau.portal.legislation.Legislation;

/** Reads the numbers of the business. */
final class BusinessReader {

	private final CaseValues values;

	private final CaseYears years;

	private final Legislation legislation;

	BusinessReader(CaseValues values, CaseYears years, Legislation legislation) {
		this.values = values;
		this.years = years;
		this.legislation = legislation;
	}

	Business read(Readings readings) {
		Growth growth = new Growth(growth("income"), growth("pay"), growth("trade"));
		YearRows rows = YearRows.read(this.values, this.years);
		AssetReader assets = new AssetReader(this.values, this.years, this.legislation);
		IncomeReader income = new IncomeReader(this.values, rows, assets);
		new IncomeCheck(this.values, rows, new IncomeCheck.Base(this.years.first(), growth.income())).run();
		FlowReader flows = new FlowReader(this.values, this.years);
		Trade trade = new Trade(rows.series(this.values, "sales"), rows.series(this.values, "zoneSales"),
				rows.series(this.values, "exports"), rows.series(this.values, "purchases"),
				rows.series(this.values, "listedPurchases"), flows.imports());
		return new Business(income.read(), assets.buildings(),
				new PlotReader(this.values, this.legislation).read(readings), flows.workers(), trade, flows.dividends(),
				growth);
	}

	private BigDecimal growth(String what) {
		return this.values.shareOrZero("growth." + what + "Percent");
	}

}
