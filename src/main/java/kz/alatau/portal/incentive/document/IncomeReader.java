package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.Series;

import org.jspecify.annotations.Nullable;

/** Reads the income of all years. */
final class IncomeReader {

	private final CaseValues values;

	private final YearRows rows;

	private final AssetReader assets;

	IncomeReader(CaseValues values, YearRows rows, AssetReader assets) {
		this.values = values;
		this.rows = rows;
		this.assets = assets;
	}

	Income read() {
		Series gross = given("gross");
		Series grossPriority = given("grossPriority");
		boolean both = gross != null && grossPriority != null;
		return new Income(both ? gross : null, both ? grossPriority : null, series("incomePriority"),
				series("incomeSales"), series("incomeOther"), this.rows.listed(this.values, "incomeWithRelief"),
				this.assets.losses(), this.assets.assets());
	}

	private @Nullable Series given(String name) {
		Series series = series(name);
		return this.rows.isGiven(this.values, name) ? series : null;
	}

	private Series series(String name) {
		return this.rows.series(this.values, name);
	}

}
