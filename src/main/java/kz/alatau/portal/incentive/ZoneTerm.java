package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Entitlement.Zone;
import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.incentive.ReliefTerm.Kind;
import kz.alatau.portal.incentive.ReliefTerm.Limit;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How long the relief of the zone lasts: the category's years, the contract, the life of
 * the zone (Tax Code, article 735(10)), the day the city leaves the zone (law on Alatau,
 * article 80(3)), a breach, a change of law (735(12)), whichever comes first.
 */
record ZoneTerm(IncentiveCase subject, Zone zone, Legislation legislation) {

	/** The reliefs of article 735. */
	ReliefTerm relief() {
		Size size = size();
		List<Limit> limits = new ArrayList<>();
		if (size.category != null) {
			DatedSetting rule = law().inForce(size.category.term());
			limits.add(new Limit(Kind.CATEGORY, after(contract().signed(), Operand.law(rule).number()), rule));
		}
		limits.addAll(status().limits());
		LocalDate change = this.subject.lawChange();
		if (change != null) {
			limits.add(stability(Kind.LAW_CHANGE, change));
		}
		return term(size, limits);
	}

	/** The status of a participant, without the limits of the category. */
	ReliefTerm status() {
		List<Limit> limits = new ArrayList<>();
		limits.add(new Limit(Kind.CONTRACT, contractEnd(), law().inForce(Rule.TERM_LIMITS)));
		LocalDate zoneEnd = contract().zoneLastDay();
		if (zoneEnd != null && !isFreeOfZoneEnd()) {
			limits.add(new Limit(Kind.ZONE, zoneEnd, law().inForce(Rule.TERM_LIMITS)));
		}
		if (this.zone.city().outcome() != CityOutcome.MOVED) {
			limits.add(cutOut());
		}
		Breach breach = this.subject.breach();
		if (breach != null) {
			limits.add(new Limit(Kind.BREACH, breach.ended(), law().inForce(Rule.CLAWBACK)));
		}
		return term(new Size(null, Trace.EMPTY), limits);
	}

	private ReliefTerm term(Size size, List<Limit> limits) {
		LocalDate last = limits.stream().map(Limit::lastDay).min(LocalDate::compareTo).orElseThrow();
		return new ReliefTerm(new ReliefWindow(contract().signed(), last), size.category, size.trace, limits);
	}

	private Contract contract() {
		return this.zone.contract();
	}

	private Law law() {
		LocalDate signed = contract().signed();
		return this.legislation.on(signed.isBefore(Legislation.FIRST_DAY) ? Legislation.FIRST_DAY : signed);
	}

	private LocalDate contractEnd() {
		LocalDate last = contract().lastDay();
		Integer years = contract().years();
		if (last != null) {
			return last;
		}
		return after(contract().signed(), BigDecimal.valueOf((years != null) ? years : 0));
	}

	private LocalDate after(LocalDate first, BigDecimal years) {
		return this.subject.readings().lastDay(first, years.intValueExact());
	}

	private boolean isFreeOfZoneEnd() {
		boolean free = !this.zone.city().zoneEndBinds()
				|| this.subject.readings().is(OpenReading.O_13, Reading.BINDS_NO_MORE);
		return free && this.zone.city().outcome() == CityOutcome.MOVED;
	}

	private Limit cutOut() {
		Rule rule = (this.zone.city().outcome() == CityOutcome.CUT_OUT_LATEST) ? Rule.CUT_OUT_LATEST
				: Rule.CUT_OUT_EARLIEST;
		LocalDate decided = this.zone.city().firstDayOutside();
		LocalDate firstDay = (decided != null) ? decided : this.legislation.day(rule);
		if (this.subject.readings().is(OpenReading.O_12, Reading.YES)) {
			return stability(Kind.CUT_OUT, firstDay);
		}
		return new Limit(Kind.CUT_OUT, firstDay.minusDays(1), this.legislation.history(rule).getLast());
	}

	/** Ten years of the old reliefs from the first change (article 735(12)). */
	private Limit stability(Kind kind, LocalDate change) {
		DatedSetting rule = law().inForce(Rule.STABILITY);
		return new Limit(kind, after(change, Operand.law(rule).number()), rule);
	}

	/**
	 * No category for contracts made up to the day after which categories count (O-8).
	 * The law does not say which day's MCI to take; here that of the contract.
	 */
	private Size size() {
		LocalDate after = this.legislation.day(Rule.CATEGORIES_AFTER);
		boolean limited = contract().signed().isAfter(after)
				|| contract().signed().equals(after) && this.subject.readings().is(OpenReading.O_8, Reading.LIMITED);
		if (!limited) {
			return new Size(null, Trace.EMPTY);
		}
		Project project = this.subject.project();
		Workings workings = new Workings();
		Operand cost = Operand.given("project.cost", project.cost().tenge(), Unit.TENGE);
		Operand limitOfA = inTenge(workings, "limit-of-a",
				project.specialSector() ? Rule.LIMIT_A_SPECIAL : Rule.LIMIT_A);
		Operand limitOfB = inTenge(workings, "limit-of-b", Rule.LIMIT_B);
		workings.step("cost-in-mci", Operation.QUOTIENT, Unit.MCI, null, cost, Operand.law(law().inForce(Rule.MCI)));
		return new Size(category(cost, limitOfA, limitOfB), workings.trace());
	}

	private Operand inTenge(Workings workings, String name, Rule limit) {
		return workings.product(name, Operand.law(law().inForce(limit)), Operand.law(law().inForce(Rule.MCI)));
	}

	private Category category(Operand cost, Operand limitOfA, Operand limitOfB) {
		int toA = cost.number().compareTo(limitOfA.number());
		boolean isA = toA < 0 || toA == 0 && this.subject.readings().is(OpenReading.O_7, Reading.CATEGORY_A);
		if (isA) {
			return Category.A;
		}
		return (cost.number().compareTo(limitOfB.number()) <= 0) ? Category.B : Category.C;
	}

	/** The category and how it was found. */
	private record Size(@Nullable Category category, Trace trace) {
	}

}
