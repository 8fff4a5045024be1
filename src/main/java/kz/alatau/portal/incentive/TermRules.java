package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.ReliefTerm.Kind;
import kz.alatau.portal.incentive.ReliefTerm.Limit;
import kz.alatau.portal.incentive.ReliefTerm.Size;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How long the relief lasts: the category's years, the contract, the life of the zone
 * (Tax Code, article 735(10)) and the day the city leaves the zone (Constitutional Law
 * 286-VIII, article 80(3)), whichever comes first.
 */
final class TermRules {

	private TermRules() {
	}

	static ReliefTerm term(IncentiveCase subject, Legislation legislation) {
		Size size = size(subject, legislation);
		List<Limit> lasting = lasting(subject.contract(), size, legislation);
		List<Limit> limits = limits(lasting, subject.continuation(), legislation);
		Map<Continuation, LocalDate> ends = new EnumMap<>(Continuation.class);
		for (Continuation continuation : Continuation.values()) {
			ends.put(continuation, end(limits(lasting, continuation, legislation)));
		}
		return new ReliefTerm(new ReliefWindow(subject.contract().signed(), end(limits)), size, limits, ends);
	}

	/**
	 * Empty for contracts up to the day after which categories count. The law does not
	 * say which day's MCI to take; here that of the contract.
	 */
	private static @Nullable Size size(IncentiveCase subject, Legislation legislation) {
		if (!subject.contract().signed().isAfter(legislation.day(Rule.CATEGORIES_AFTER))) {
			return null;
		}
		Law law = legislation.on(subject.contract().lawDate());
		Project project = subject.project();
		Rule limitOfA = project.specialSector() ? Rule.LIMIT_A_SPECIAL : Rule.LIMIT_A;
		Money mci = new Money(law.number(Rule.MCI));
		BigDecimal inMci = project.cost().tenge().divide(mci.tenge(), Exact.CONTEXT);
		Category category = (project.cost().compareTo(law.tenge(limitOfA)) <= 0) ? Category.A
				: (project.cost().compareTo(law.tenge(Rule.LIMIT_B)) <= 0) ? Category.B : Category.C;
		return new Size(category, Steps.mci("category", inMci, law.reference(limitOfA), project.cost(), mci,
				law.number(limitOfA), law.number(Rule.LIMIT_B)));
	}

	private static List<Limit> lasting(Contract contract, @Nullable Size size, Legislation legislation) {
		Law law = legislation.on(contract.lawDate());
		List<Limit> limits = new ArrayList<>();
		if (size != null) {
			Rule term = size.category().term();
			// The same day of the month is the last one with relief (O-2).
			LocalDate lastDay = contract.signed().plusYears(law.number(term).intValueExact());
			limits.add(new Limit(Kind.CATEGORY, lastDay, law.reference(term)));
		}
		limits.add(new Limit(Kind.CONTRACT, contract.lastDay(), law.reference(Rule.TERM_LIMITS)));
		if (contract.zoneLastDay() != null) {
			limits.add(new Limit(Kind.ZONE, contract.zoneLastDay(), law.reference(Rule.TERM_LIMITS)));
		}
		return limits;
	}

	private static List<Limit> limits(List<Limit> lasting, Continuation continuation, Legislation legislation) {
		if (continuation == Continuation.MOVED) {
			return lasting;
		}
		Rule cutOut = continuation.rule();
		List<Limit> limits = new ArrayList<>(lasting);
		limits.add(new Limit(Kind.CUT_OUT, legislation.day(cutOut).minusDays(1), legislation.reference(cutOut)));
		return limits;
	}

	private static LocalDate end(List<Limit> limits) {
		return limits.stream().map(Limit::lastDay).min(Comparator.naturalOrder()).orElseThrow();
	}

}
