package kz.alatau.portal.web.incentive;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import kz.alatau.portal.incentive.Building;
import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Continuation;
import kz.alatau.portal.incentive.Contract;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.IncentiveCase.Business;
import kz.alatau.portal.incentive.IncomePlan;
import kz.alatau.portal.incentive.Land;
import kz.alatau.portal.incentive.Legislation;
import kz.alatau.portal.incentive.Loss;
import kz.alatau.portal.incentive.Payroll;
import kz.alatau.portal.incentive.Project;
import kz.alatau.portal.incentive.Standing;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes a case of a form, or says field by field why it cannot be one. */
final class CaseReader {

	private static final int MOST_WORKERS = 1_000_000;

	private final IncentiveForm form;

	private final FieldReader fields = new FieldReader();

	private CaseReader(IncentiveForm form) {
		this.form = form;
	}

	static Reading read(IncentiveForm form) {
		return new CaseReader(form).read();
	}

	private Reading read() {
		Contract contract = contract();
		Money cost = this.fields.requiredMoney("cost", this.form.cost());
		Project project = new Project((cost != null) ? cost : Money.ZERO, "special".equals(this.form.sector()));
		Standing standing = new Standing(this.fields.choices("conditions", this.form.conditions(), Condition.class),
				this.fields.choices("exclusions", this.form.exclusions(), Exclusion.class));
		int firstYear = (contract != null) ? contract.firstYear() : Legislation.FIRST_DAY.getYear();
		Business business = business(firstYear);
		Continuation continuation = this.fields.choice("continuation", this.form.continuation(),
				Continuation.CUT_OUT_EARLIEST);
		int year = year(firstYear);
		List<Refusal> refusals = this.fields.refusals();
		if (contract == null || !refusals.isEmpty()) {
			return new Reading.Refused(refusals);
		}
		return new Reading.Accepted(new IncentiveCase(contract, project, standing, continuation, business, year));
	}

	private @Nullable Contract contract() {
		LocalDate signed = this.fields.requiredDate("contract", this.form.contract());
		LocalDate end = this.fields.requiredDate("contractEnd", this.form.contractEnd());
		LocalDate zoneEnd = this.fields.date("zoneEnd", this.form.zoneEnd());
		if (signed == null || end == null) {
			return null;
		}
		boolean possible = endsInTime("contractEnd", signed, end)
				&& (zoneEnd == null || endsInTime("zoneEnd", signed, zoneEnd));
		return possible ? new Contract(signed, end, zoneEnd) : null;
	}

	private boolean endsInTime(String field, LocalDate signed, LocalDate end) {
		if (end.isBefore(signed)) {
			this.fields.refuse(field, "incentive.error.before-contract");
			return false;
		}
		if (end.isBefore(Legislation.FIRST_DAY)) {
			this.fields.refuse(field, "incentive.error.before-law", Legislation.FIRST_DAY);
			return false;
		}
		return true;
	}

	private Business business(int firstYear) {
		Income income = new IncomeReader(this.form, this.fields).read();
		Money contractYear = this.fields.money("contractYearPriority", this.form.contractYearPriority());
		if (contractYear != null && contractYear.compareTo(income.priority()) > 0) {
			this.fields.refuse("contractYearPriority", "incentive.error.above-priority");
		}
		return new Business(IncomePlan.ofEveryYear(income), contractYear, losses(firstYear), building(firstYear),
				land(), payroll());
	}

	private List<Loss> losses(int firstYear) {
		Money loss = this.fields.moneyOrZero("loss", this.form.loss());
		int year = this.fields.count("lossYear", this.form.lossYear(), Year.MAX_VALUE);
		if (loss.isZero()) {
			return List.of();
		}
		if (year < 2000 || year >= firstYear) {
			this.fields.refuse("lossYear", "incentive.error.loss-year", Year.of(2000), Year.of(firstYear - 1));
			return List.of();
		}
		return List.of(new Loss(year, loss));
	}

	private Building building(int firstYear) {
		Money value = this.fields.moneyOrZero("bookValue", this.form.bookValue());
		LocalDate from = this.fields.date("bookFrom", this.form.bookFrom());
		Money fall = this.fields.moneyOrZero("bookFall", this.form.bookFall());
		if (fall.compareTo(value) > 0) {
			this.fields.refuse("bookFall", "incentive.error.fall-above-value");
		}
		return new Building(value, (from != null) ? from : LocalDate.of(firstYear, 1, 1), fall);
	}

	private Land land() {
		var area = this.fields.number("area", this.form.area());
		Land.Tenure tenure = this.fields.choice("tenure", this.form.tenure(), Land.Tenure.OWN);
		Money fee = this.fields.moneyOrZero("fee", this.form.fee());
		if (tenure == Land.Tenure.OWN && !fee.isZero()) {
			this.fields.refuse("fee", "incentive.error.fee-of-own-land");
		}
		return (area != null) ? new Land(area, tenure, fee) : new Land(Land.NONE.squareMetres(), tenure, fee);
	}

	private Payroll payroll() {
		int workers = this.fields.count("workers", this.form.workers(), MOST_WORKERS);
		Money gross = this.fields.moneyOrZero("gross", this.form.gross());
		Money exclusions = this.fields.moneyOrZero("pension", this.form.pension())
			.plus(this.fields.moneyOrZero("medical", this.form.medical()));
		if (workers > 0 && gross.isZero()) {
			this.fields.refuse("gross", "incentive.error.missing");
		}
		if (exclusions.compareTo(gross) > 0) {
			this.fields.refuse("pension", "incentive.error.exclusions-above-pay");
			return Payroll.NONE;
		}
		return new Payroll(workers, gross, exclusions);
	}

	private int year(int firstYear) {
		String written = this.form.year();
		if (written == null || written.isBlank()) {
			return firstYear;
		}
		int year = this.fields.count("year", written, Year.MAX_VALUE);
		int last = firstYear + IncentiveCase.LONGEST_TERM - 1;
		if (year < firstYear || year > last) {
			this.fields.refuse("year", "incentive.error.year", Year.of(firstYear), Year.of(last));
		}
		return year;
	}

}
