package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is owed after a loss of status (Tax Code, article 735(3)) or when an agreement is
 * annulled (736(9)): the reliefs of all years from that of the breach, or of all years,
 * and a penalty for each day of delay (article 5).
 */
final class RecaptureRules {

	private static final List<Rule> FEE_DUES = List.of(Rule.FEE_DUE_1, Rule.FEE_DUE_2, Rule.FEE_DUE_3, Rule.FEE_DUE_4);

	private static final int DAYS_TO_TELL = 30;

	private final IncentiveCase subject;

	private final Breach breach;

	private final LocalDate begin;

	private final Legislation legislation;

	private RecaptureRules(IncentiveCase subject, Breach breach, Legislation legislation) {
		this.subject = subject;
		this.breach = breach;
		this.begin = switch (subject.entitlement()) {
			case Entitlement.Zone zone -> zone.contract().signed();
			case Entitlement.Agreed agreed -> agreed.agreement().signed();
			default -> LocalDate.MIN;
		};
		this.legislation = legislation;
	}

	static @Nullable Recapture of(IncentiveCase subject, List<YearAssessment> years, Legislation legislation) {
		return Optional.ofNullable(subject.breach())
			.map((breach) -> new RecaptureRules(subject, breach, legislation).of(years))
			.orElse(null);
	}

	private Recapture of(List<YearAssessment> years) {
		List<Recapture.Item> items = new ArrayList<>();
		int first = (this.subject.entitlement() instanceof Entitlement.Agreed(Agreement agreement))
				? agreement.signed().getYear() : this.breach.on().getYear();
		for (YearAssessment year : years) {
			if (year.year() >= first && year.year() <= this.breach.ended().getYear()) {
				for (TaxLine line : List.of(TaxLine.CIT, TaxLine.PROPERTY, TaxLine.LAND, TaxLine.LAND_FEE)) {
					items.addAll(items(year, line));
				}
			}
		}
		LocalDate told = this.breach.ended().plusDays(DAYS_TO_TELL);
		return new Recapture(told, told, items);
	}

	private List<Recapture.Item> items(YearAssessment year, TaxLine line) {
		LineAssessment assessed = year.line(line);
		// Cancelling a relief takes tax, it gives none back where the regime cost more
		// (O-5).
		if (assessed.saving().compareTo(Money.ZERO) <= 0) {
			return List.of();
		}
		List<Rule> instalments = (line == TaxLine.LAND_FEE) ? instalments(year.year()) : List.of();
		if (instalments.isEmpty()) {
			Rule due = (line == TaxLine.CIT) ? Rule.CIT_DUE : Rule.PROPERTY_DUE;
			return List.of(item(assessed, year.year(), due, year.year() + 1, 1));
		}
		return instalments.stream()
			.map((due) -> item(assessed, year.year(), due, year.year(), instalments.size()))
			.toList();
	}

	/** The quarters of the fee; none was due before there was a contract. */
	private List<Rule> instalments(int year) {
		Law law = this.legislation.on(LocalDate.of(year, 1, 1));
		return FEE_DUES.stream().filter((due) -> !date(law.inForce(due), year).isBefore(this.begin)).toList();
	}

	private Recapture.Item item(LineAssessment line, int year, Rule dueRule, int dueYear, int parts) {
		Law law = this.legislation.on(LocalDate.of(year, 1, 1));
		LocalDate due = date(law.inForce(dueRule), dueYear);
		LocalDate counted = this.subject.readings().is(OpenReading.O_17, Reading.NOT_MOVED) ? due : workingDay(due);
		Workings workings = new Workings();
		Due tax = workings.due(tax(workings, line, year, parts));
		return new Recapture.Item(year, line.line(), due, counted, tax, penalty(law, year, line, tax, counted));
	}

	/** The relief that was taken, or its part that falls on one instalment. */
	private static Operand tax(Workings workings, LineAssessment line, int year, int parts) {
		Operand standard = figure("figure-standard", line, line.standard(), year);
		Operand regime = figure("figure-regime", line, line.regime(), year);
		Operand relief = workings.difference("relief-taken", standard, regime);
		return (parts == 1) ? relief : workings.quotient("instalment", relief, Operand.plain("instalments", parts));
	}

	private static Operand figure(String name, LineAssessment line, Due due, int year) {
		return new Operand(name, due.amount().tenge(), Unit.TENGE, new Origin.Figure(year, line.line(), name));
	}

	/** Debt x 1.25 x base rate / 365 x days, both the first and the last day counted. */
	private Due penalty(Law law, int year, LineAssessment line, Due tax, LocalDate counted) {
		if (!this.breach.paid().isAfter(counted)) {
			return Due.NONE;
		}
		Workings workings = new Workings();
		Operand debt = figure("debt", line, tax, year);
		Operand days = workings.step("days-late", Operation.DAYS, Unit.DAYS, null,
				Operand.plain("day-after-due", counted.plusDays(1)), Operand.given("breach.paid", this.breach.paid()));
		Operand rate = workings.step("penalty-rate", Operation.PRODUCT, Unit.SHARE, null,
				Operand.law(law.inForce(Rule.PENALTY)),
				Operand.given("breach.baseRatePercent", this.breach.baseRate(), Unit.SHARE));
		Operand yearly = workings.product("penalty-times-days", debt, rate, days);
		return workings.due(workings.quotient("penalty", yearly, Operand.law(law.inForce(Rule.PENALTY_YEAR))));
	}

	private static LocalDate date(DatedSetting setting, int year) {
		if (setting.setting() instanceof Setting.MonthDay(java.time.MonthDay day)) {
			return day.atYear(year);
		}
		throw new IllegalStateException(setting.rule().id() + " is no day of the year");
	}

	/** No holiday falls on the due dates; only weekends move them (O-17). */
	private static LocalDate workingDay(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

}
