package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Asset;
import kz.alatau.portal.incentive.Building;
import kz.alatau.portal.incentive.Ledger;
import kz.alatau.portal.incentive.Loss;
import kz.alatau.portal.incentive.Use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the books: losses, fixed assets and buildings. */
final class AssetReader {

	private static final int AMOUNTS = 13;

	private final CaseValues values;

	private final CaseYears years;

	private final Legislation legislation;

	AssetReader(CaseValues values, CaseYears years, Legislation legislation) {
		this.values = values;
		this.years = years;
		this.legislation = legislation;
	}

	List<Loss> losses() {
		List<Loss> losses = new ArrayList<>();
		for (String entry : this.values.document().entries("losses")) {
			this.values.need(entry + ".year", entry + ".amount");
			Integer year = this.values.whole(entry + ".year");
			if (year != null && this.years.known() && year >= this.years.first()) {
				this.values.refuse(entry + ".year", "incentive.error.loss-year", this.years.firstYear());
			}
			Money amount = this.values.money(entry + ".amount");
			if (amount != null && amount.isZero()) {
				this.values.refuse(entry + ".amount", "incentive.error.positive");
			}
			Ledger ledger = this.values.choice(entry + ".ledger", Ledger.OTHER);
			if (year != null && amount != null && this.values.areSound(entry)) {
				losses.add(new Loss(year, amount, ledger));
			}
		}
		return losses;
	}

	List<Asset> assets() {
		return this.values.document().entries("assets").stream().map(this::asset).toList();
	}

	private Asset asset(String entry) {
		this.values.need(entry + ".group", entry + ".cost");
		Asset.Group group = this.values.choice(entry + ".group", Asset.Group.OTHER);
		Integer given = this.years.read(this.values, entry + ".year");
		int year = (given != null) ? given : this.years.first();
		BigDecimal rate = this.values.share(entry + ".ratePercent");
		BigDecimal highest = this.legislation.on(LocalDate.of(year, 1, 1)).number(group.rate());
		if (rate != null && rate.compareTo(highest) > 0 && this.values.areSound(entry + ".group", entry + ".year")) {
			this.values.refuse(entry + ".ratePercent", "incentive.error.above-legal-rate", highest.movePointRight(2));
		}
		return new Asset(group, this.values.moneyOrZero(entry + ".cost"), year, rate,
				this.values.choice(entry + ".ledger", Ledger.PRIORITY));
	}

	List<Building> buildings() {
		return this.values.document().entries("buildings").stream().map(this::building).toList();
	}

	private Building building(String entry) {
		this.values.need(entry + ".value");
		Money value = this.values.moneyOrZero(entry + ".value");
		Money fall = this.values.moneyOrZero(entry + ".monthlyFall");
		if (fall.compareTo(value) > 0 && this.values.areSound(entry + ".value")) {
			this.values.refuse(entry + ".monthlyFall", "incentive.error.fall-above-value");
		}
		LocalDate from = this.values.date(entry + ".from");
		return new Building(value, (from != null) ? from : LocalDate.of(this.years.first(), 1, 1), fall,
				bookValues(entry + ".values"), this.values.choice(entry + ".kind", Building.Kind.GENERAL),
				this.values.choice(entry + ".use", Use.SHARED));
	}

	private Map<Integer, List<Money>> bookValues(String list) {
		Map<Integer, List<Money>> bookValues = new HashMap<>();
		for (String entry : this.values.document().entries(list)) {
			this.values.need(entry + ".year", entry + ".amounts");
			Integer year = this.years.read(this.values, entry + ".year");
			List<Money> amounts = amounts(entry + ".amounts");
			if (year != null && bookValues.putIfAbsent(year, amounts) != null) {
				this.values.refuse(entry + ".year", "incentive.error.year-twice");
			}
		}
		return bookValues;
	}

	private List<Money> amounts(String path) {
		String text = this.values.document().text(path);
		List<BigDecimal> amounts = (text != null) ? FieldText.amounts(text) : List.of();
		if (text != null && !areBookValues(path, amounts)) {
			this.values.refuse(path, "incentive.error.amounts", AMOUNTS);
			return List.of();
		}
		return (amounts != null) ? amounts.stream().map(Money::new).toList() : List.of();
	}

	private static boolean areBookValues(String path, @Nullable List<BigDecimal> amounts) {
		Field field = Fields.find(path).orElseThrow();
		return amounts != null && amounts.size() == AMOUNTS
				&& amounts.stream().allMatch((amount) -> amount.signum() >= 0 && amount.compareTo(field.most()) <= 0);
	}

}
