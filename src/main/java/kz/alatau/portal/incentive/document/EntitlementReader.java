package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Agreement;
import kz.alatau.portal.incentive.City;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Contract;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Licence;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.TaxLine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import org.jspecify.annotations.Nullable;

/** Reads what gives a project its regime. */
final class EntitlementReader {

	private static final Map<String, List<TaxLine>> REDUCED = Map.of("cit", List.of(TaxLine.CIT), "property",
			List.of(TaxLine.PROPERTY), "land", List.of(TaxLine.LAND, TaxLine.LAND_FEE), "social",
			List.of(TaxLine.SOCIAL), "duty", List.of(TaxLine.DUTY), "dividends", List.of(TaxLine.DIVIDENDS), "vat",
			List.of(TaxLine.VAT));

	private final CaseValues values;

	private final Legislation legislation;

	EntitlementReader(CaseValues values, Legislation legislation) {
		this.values = values;
		this.legislation = legislation;
	}

	/** None also where something is refused. */
	Entitlement read(Regime regime) {
		return switch (regime) {
			case STANDARD -> new Entitlement.None();
			case SEZ_735 -> zone();
			case GRANDFATHERED_AGREEMENT -> agreed();
			case ALATAU_LICENCE -> licensed();
		};
	}

	private Entitlement zone() {
		this.values.need("contract.signed");
		LocalDate signed = this.values.date("contract.signed");
		LocalDate lastDay = this.values.date("contract.lastDay");
		Integer years = this.values.whole("contract.years");
		LocalDate zoneLastDay = this.values.date("contract.zoneLastDay");
		oneEnd();
		endsInTime("contract.lastDay", signed, lastDay);
		endsInTime("contract.zoneLastDay", signed, zoneLastDay);
		endsInTime("contract.years", signed, (signed != null && years != null) ? signed.plusYears(years) : null);
		City city = city();
		if (signed == null || !this.values.areSound("contract", "city")) {
			return new Entitlement.None();
		}
		return new Entitlement.Zone(new Contract(signed, lastDay, years, zoneLastDay), city);
	}

	private void oneEnd() {
		boolean lastDay = this.values.isGiven("contract.lastDay");
		boolean years = this.values.isGiven("contract.years");
		if (lastDay && years) {
			this.values.refuse("contract.years", "incentive.error.contract-end-twice");
		}
		else if (!lastDay && !years) {
			this.values.refuse("contract.years", "incentive.error.contract-end");
		}
	}

	private City city() {
		CityOutcome outcome = this.values.choice("city.outcome", CityOutcome.CUT_OUT_EARLIEST);
		LocalDate outside = between("city.firstDayOutside", Rule.CUT_OUT_EARLIEST, Rule.CUT_OUT_LATEST);
		LocalDate moved = between("city.moved", Rule.MOVE_FIRST, Rule.MOVE_LAST);
		if (moved != null && outcome != CityOutcome.MOVED) {
			this.values.refuse("city.moved", "incentive.error.moved-only");
		}
		return new City(outcome, outside, moved, this.values.isYes("city.zoneEndBinds"));
	}

	private @Nullable LocalDate between(String path, Rule first, Rule last) {
		LocalDate date = this.values.date(path);
		if (date != null) {
			this.values.isWithin(path, date, this.legislation.day(first), this.legislation.day(last));
		}
		return date;
	}

	private Entitlement agreed() {
		this.values.need("agreement.signed");
		LocalDate signed = this.values.date("agreement.signed");
		// An asset may have been put into use before the agreement.
		LocalDate firstAsset = this.values.date("agreement.firstAsset");
		LocalDate lastAsset = this.values.date("agreement.lastAsset");
		LocalDate ends = after("agreement.ends", signed);
		LocalDate annulled = after("agreement.annulled", signed);
		if (firstAsset != null && lastAsset != null && lastAsset.isBefore(firstAsset)) {
			this.values.refuse("agreement.lastAsset", "incentive.error.before-first-asset");
		}
		endsInTime("agreement.ends", signed, ends);
		endsInTime("agreement.annulled", signed, annulled);
		Agreement.Kind kind = this.values.choice("agreement.kind", Agreement.Kind.INVESTMENTS);
		Agreement.Investment project = this.values.choice("agreement.project", Agreement.Investment.NEW_PRODUCTION);
		if (signed == null || !this.values.areSound("agreement")) {
			return new Entitlement.None();
		}
		return new Entitlement.Agreed(new Agreement(kind, signed, project, firstAsset, lastAsset, ends, annulled));
	}

	private @Nullable LocalDate after(String path, @Nullable LocalDate signed) {
		LocalDate date = this.values.date(path);
		if (date != null && signed != null && date.isBefore(signed)) {
			this.values.refuse(path, "incentive.error.before-agreement");
		}
		return date;
	}

	/** Earlier law is not known. */
	private void endsInTime(String path, @Nullable LocalDate signed, @Nullable LocalDate end) {
		if (end != null && signed != null && end.isBefore(signed)) {
			this.values.refuse(path, "incentive.error.before-contract");
		}
		else if (end != null && end.isBefore(Legislation.FIRST_DAY)) {
			this.values.refuse(path, "incentive.error.before-law", Legislation.FIRST_DAY);
		}
	}

	private Entitlement licensed() {
		this.values.need("licence.issued", "licence.years");
		LocalDate issued = this.values.date("licence.issued");
		LocalDate first = this.legislation.history(Rule.LICENCE_REQUIRED).getFirst().from();
		if (issued != null && issued.isBefore(first)) {
			this.values.refuse("licence.issued", "incentive.error.licence-too-early", first);
		}
		int years = this.values.whole("licence.years", 1);
		Map<TaxLine, BigDecimal> reductions = reductions();
		boolean other = this.values.isYes("licence.coversOtherIncome");
		if (issued == null || !this.values.areSound("licence")) {
			return new Entitlement.None();
		}
		return new Entitlement.Licensed(new Licence(issued, years, reductions, other));
	}

	private Map<TaxLine, BigDecimal> reductions() {
		Map<TaxLine, BigDecimal> reductions = new HashMap<>();
		REDUCED.forEach((tax, lines) -> {
			BigDecimal share = this.values.share("licence.reductions." + tax + "Percent");
			if (share != null) {
				lines.forEach((line) -> reductions.put(line, share));
			}
		});
		return reductions;
	}

}
