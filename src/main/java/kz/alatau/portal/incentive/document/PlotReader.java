package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.incentive.Readings;
import kz.alatau.portal.incentive.Use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the plots of land. */
final class PlotReader {

	private final CaseValues values;

	private final Legislation legislation;

	PlotReader(CaseValues values, Legislation legislation) {
		this.values = values;
		this.legislation = legislation;
	}

	List<Plot> read(Readings readings) {
		boolean cut = readings.is(OpenReading.O_15, OpenReading.Reading.CUT);
		return this.values.document().entries("land").stream().map((entry) -> plot(entry, cut)).toList();
	}

	private Plot plot(String entry, boolean cut) {
		this.values.need(entry + ".area");
		Plot.Place place = this.values.choice(entry + ".place", Plot.Place.CITY_OF_REGIONAL_SIGNIFICANCE);
		Plot.Purpose purpose = this.values.choice(entry + ".purpose", Plot.Purpose.GENERAL);
		Plot.Tenure tenure = this.values.choice(entry + ".tenure", Plot.Tenure.GRANTED);
		LocalDate from = this.values.date(entry + ".from");
		LocalDate to = this.values.date(entry + ".to");
		if (from != null && to != null && to.isBefore(from)) {
			this.values.refuse(entry + ".to", "incentive.error.before-start");
		}
		return new Plot(this.values.number(entry + ".area", BigDecimal.ZERO), place, purpose, tenure,
				this.values.choice(entry + ".use", Use.SHARED), localChange(entry, purpose, cut),
				coefficient(entry, purpose), fee(entry, tenure), from, to, order(entry, purpose));
	}

	/** The city may not lower the rate of industrial land as far as others (O-15). */
	private BigDecimal localChange(String entry, Plot.Purpose purpose, boolean cut) {
		String path = entry + ".localChangePercent";
		BigDecimal change = this.values.shareOrZero(path);
		BigDecimal limit = this.legislation.on(Legislation.FIRST_DAY).number(Rule.LAND_INDUSTRIAL_CUT).abs();
		if (purpose == Plot.Purpose.INDUSTRIAL && !cut && change.negate().compareTo(limit) > 0
				&& this.values.areSound("readings.O-15")) {
			this.values.refuse(path, "incentive.error.industrial-cut", limit.movePointRight(2));
		}
		return change;
	}

	private @Nullable BigDecimal coefficient(String entry, Plot.Purpose purpose) {
		BigDecimal coefficient = this.values.number(entry + ".coefficient");
		if (coefficient != null && purpose != Plot.Purpose.CAR_PARK && this.values.areSound(entry + ".purpose")) {
			this.values.refuse(entry + ".coefficient", "incentive.error.coefficient-only");
		}
		return coefficient;
	}

	private Money fee(String entry, Plot.Tenure tenure) {
		Money fee = this.values.moneyOrZero(entry + ".contractFee");
		if (!fee.isZero() && tenure != Plot.Tenure.LEASED && this.values.areSound(entry + ".tenure")) {
			this.values.refuse(entry + ".contractFee", "incentive.error.fee-of-own-land");
		}
		return fee;
	}

	private @Nullable LocalDate order(String entry, Plot.Purpose purpose) {
		String path = entry + ".order";
		LocalDate order = this.values.date(path);
		boolean unused = purpose == Plot.Purpose.UNUSED || purpose == Plot.Purpose.UNUSED_FARM;
		if (unused) {
			this.values.need(path);
		}
		else if (order != null && this.values.areSound(entry + ".purpose")) {
			this.values.refuse(path, "incentive.error.order-only");
		}
		return order;
	}

}
