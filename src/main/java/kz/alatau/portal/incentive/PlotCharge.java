package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.incentive.Plot.Purpose;
import kz.alatau.portal.incentive.Plot.Tenure;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a plot costs in a whole year before any relief.
 *
 * @param field path of the plot in the case
 */
record PlotCharge(YearCase year, Plot plot, String field) {

	/**
	 * Land tax, or the fee, which is never below the land tax (article 622).
	 * @param multiplied whether the plot counts as unused
	 */
	Operand yearly(Workings workings, boolean multiplied) {
		Operand tax = landTax(workings, multiplied);
		if (this.plot.tenure() != Tenure.LEASED) {
			return tax;
		}
		Operand fee = workings.largest("land-fee", this.year.rule(Rule.LAND_FEE),
				Operand.given(this.field + ".contractFee", this.plot.contractFee().tenge(), Unit.TENGE), tax);
		Operand times = feeCoefficient(multiplied);
		return (times != null) ? workings.product("land-fee-multiplied", fee, times) : fee;
	}

	private Operand landTax(Workings workings, boolean multiplied) {
		List<Operand> factors = new ArrayList<>();
		factors.add(Operand.given(this.field + ".area", this.plot.area(), Unit.COUNT));
		factors.add(this.year.law(this.plot.place().rate()));
		Operand coefficient = taxCoefficient(multiplied);
		// Plots under article 581 take no local change (article 582(1), correction C-3).
		if (coefficient != null) {
			factors.add(coefficient);
		}
		else if (!multiplied) {
			factors.add(localFactor(workings));
		}
		return workings.step("land-tax", Operation.PRODUCT, Unit.TENGE, null, factors);
	}

	private @Nullable Operand taxCoefficient(boolean multiplied) {
		boolean leased = this.plot.tenure() == Tenure.LEASED;
		return switch (this.plot.purpose()) {
			case FUEL_OR_CASINO -> this.year.law(Rule.LAND_FUEL_CASINO);
			case CAR_PARK -> (this.plot.coefficient() != null)
					? Operand.given(this.field + ".coefficient", this.plot.coefficient(), Unit.COEFFICIENT) : null;
			case UNUSED -> (multiplied && !leased) ? this.year.law(Rule.LAND_UNUSED) : null;
			case UNUSED_FARM -> (multiplied && !leased) ? this.year.law(Rule.LAND_UNUSED_FARM) : null;
			case GENERAL, INDUSTRIAL, GRAVEL -> null;
		};
	}

	private @Nullable Operand feeCoefficient(boolean multiplied) {
		return switch (this.plot.purpose()) {
			case UNUSED -> multiplied ? this.year.law(Rule.LAND_FEE_UNUSED) : null;
			case UNUSED_FARM -> multiplied ? this.year.law(Rule.LAND_FEE_UNUSED_FARM) : null;
			case GRAVEL -> this.year.law().find(Rule.GRAVEL_FEE).map(Operand::law).orElse(null);
			case GENERAL, INDUSTRIAL, FUEL_OR_CASINO, CAR_PARK -> null;
		};
	}

	/** One plus the change by the council; none is known, so none is assumed. */
	private Operand localFactor(Workings workings) {
		Operand change = (this.plot.localChange().signum() == 0) ? this.year.law(Rule.LAND_LOCAL_CHANGE)
				: Operand.given(this.field + ".localChangePercent", this.plot.localChange(), Unit.SHARE);
		Operand factor = workings.step("local-factor", Operation.SUM, Unit.COEFFICIENT,
				this.year.rule(Rule.LAND_LOCAL_LIMIT), Operand.plain("one", 1), change);
		boolean cut = this.plot.purpose() == Purpose.INDUSTRIAL
				&& this.year.readings().is(OpenReading.O_15, Reading.CUT);
		return cut ? workings.step("industrial-factor", Operation.LARGEST, Unit.COEFFICIENT,
				this.year.rule(Rule.LAND_INDUSTRIAL_CUT), factor,
				workings.rest("industrial-least", this.year.law(Rule.LAND_INDUSTRIAL_CUT))) : factor;
	}

}
