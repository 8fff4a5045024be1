package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Horizon;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.Regime;

import java.time.LocalDate;
import java.time.Year;

import kz.alatau.portal.legislation.Legislation;
import org.jspecify.annotations.Nullable;

/** Reads which years are computed. */
final class HorizonReader {

	/** The last year any figure is computed for. */
	private static final int LAST_YEAR = 2100;

	private final @Nullable Integer first;

	private final CaseYears years;

	private final @Nullable Horizon horizon;

	HorizonReader(CaseValues values, Entitlement entitlement, Regime regime) {
		Integer first = values.whole("horizon.first");
		this.first = first;
		Integer count = values.whole("horizon.years");
		int start = (first != null) ? first : standardFirst(entitlement);
		boolean entitled = regime == Regime.STANDARD || !(entitlement instanceof Entitlement.None);
		if (count != null && start + count - 1 > LAST_YEAR) {
			values.refuse("horizon.years", "incentive.error.horizon", Year.of(LAST_YEAR));
		}
		boolean known = values.areSound("horizon") && (first != null || entitled);
		int most = (count != null) ? count : Horizon.LONGEST;
		this.years = new CaseYears(start, start + most - 1, known);
		this.horizon = (count != null) ? new Horizon(start, count) : null;
	}

	CaseYears years() {
		return this.years;
	}

	/**
	 * The case with the years it asks for. If only the first is given, it ends with the
	 * relief as it would without.
	 */
	IncentiveCase in(IncentiveCase subject, Legislation legislation) {
		if (this.horizon != null) {
			return subject.with(this.horizon);
		}
		if (this.first == null) {
			return subject;
		}
		return subject.with(IncentiveCalculator.horizon(subject, this.first, legislation));
	}

	private static int standardFirst(Entitlement entitlement) {
		LocalDate date = switch (entitlement) {
			case Entitlement.None none -> Legislation.FIRST_DAY;
			case Entitlement.Zone zone -> zone.contract().signed();
			case Entitlement.Agreed agreed -> agreed.agreement().signed();
			case Entitlement.Licensed licensed -> licensed.licence().issued();
		};
		return Math.max(date.getYear(), Legislation.FIRST_DAY.getYear());
	}

}
