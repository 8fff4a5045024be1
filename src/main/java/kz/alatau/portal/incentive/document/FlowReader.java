package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Dividend;
import kz.alatau.portal.incentive.Import;
import kz.alatau.portal.incentive.WorkerGroup;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Money;

/** Reads what goes on year after year: workers, imports and dividends. */
final class FlowReader {

	private static final int MONTHS = 12;

	private final CaseValues values;

	private final CaseYears years;

	FlowReader(CaseValues values, CaseYears years) {
		this.values = values;
		this.years = years;
	}

	List<WorkerGroup> workers() {
		return this.values.document().entries("payroll").stream().map(this::workers).toList();
	}

	private WorkerGroup workers(String entry) {
		this.values.need(entry + ".workers", entry + ".gross");
		Money gross = this.values.moneyOrZero(entry + ".gross");
		Money pension = this.values.moneyOrZero(entry + ".pension");
		Money medical = this.values.moneyOrZero(entry + ".medical");
		Money other = this.values.moneyOrZero(entry + ".other");
		if (pension.plus(medical).plus(other).compareTo(gross) > 0 && this.values.areSound(entry + ".gross")) {
			refuseExclusions(entry);
		}
		int months = this.values.whole(entry + ".months", MONTHS);
		int change = this.values.whole(entry + ".monthsOfChange", 0);
		if (change > months && this.values.areSound(entry + ".months")) {
			this.values.refuse(entry + ".monthsOfChange", "incentive.error.change-above-months");
		}
		Integer first = this.years.read(this.values, entry + ".firstYear");
		Integer last = this.years.readLast(this.values, entry + ".lastYear", first);
		return new WorkerGroup(this.values.whole(entry + ".workers", 0), gross, pension, medical, other, months,
				Math.min(change, months), first, last);
	}

	private void refuseExclusions(String entry) {
		String field = Stream.of(".pension", ".medical", ".other")
			.map(entry::concat)
			.filter(this.values::isGiven)
			.findFirst()
			.orElse(entry + ".gross");
		this.values.refuse(field, "incentive.error.exclusions-above-pay");
	}

	List<Import> imports() {
		return this.values.document().entries("imports").stream().map(this::imported).toList();
	}

	private Import imported(String entry) {
		this.values.need(entry + ".value");
		Integer first = this.years.read(this.values, entry + ".firstYear");
		Integer last = this.years.readLast(this.values, entry + ".lastYear", first);
		return new Import(this.values.moneyOrZero(entry + ".value"), this.values.shareOrZero(entry + ".dutyPercent"),
				this.values.isYes(entry + ".onOffsetList"), this.values.isYes(entry + ".freeCustomsZone"),
				this.values.isYes(entry + ".equipment"), first, last);
	}

	List<Dividend> dividends() {
		return this.values.document().entries("dividends").stream().map(this::dividend).toList();
	}

	private Dividend dividend(String entry) {
		this.values.need(entry + ".payee", entry + ".amount");
		Dividend.Payee payee = this.values.choice(entry + ".payee", Dividend.Payee.RESIDENT_INDIVIDUAL);
		Integer first = this.years.read(this.values, entry + ".firstYear");
		Integer last = this.years.readLast(this.values, entry + ".lastYear", first);
		BigDecimal share = this.values.shareOrZero(entry + ".sharePercent");
		return new Dividend(payee, this.values.moneyOrZero(entry + ".amount"), share,
				this.values.share(entry + ".treatyPercent"), this.values.isYes(entry + ".listed"),
				this.values.whole(entry + ".payments", 1), first, last);
	}

}
