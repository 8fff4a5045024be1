package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;
import org.jspecify.annotations.Nullable;

/**
 * How long a relief lasts and why.
 *
 * @param window the days with relief
 * @param category size of the project; empty where none limits the relief
 * @param size how the category was found: the cost of the project in MCI beside the
 * limits
 * @param limits everything that ends the relief, in the law's order
 */
public record ReliefTerm(ReliefWindow window, @Nullable Category category, Trace size, List<Limit> limits) {

	public ReliefTerm {
		limits = List.copyOf(limits);
	}

	/** The limit that ends the relief first. */
	public Limit deciding() {
		return this.limits.stream().min(Comparator.comparing(Limit::lastDay)).orElseThrow();
	}

	/** What can end the relief. */
	public enum Kind {

		CATEGORY, CONTRACT, ZONE, CUT_OUT, BREACH, LAW_CHANGE, AGREEMENT_YEARS, AGREEMENT_ALL_YEARS, AGREEMENT_END,
		LICENCE_YEARS, CITY_ZONE

	}

	/**
	 * One end of the relief.
	 *
	 * @param lastDay last day with relief
	 * @param rule why
	 */
	public record Limit(Kind kind, LocalDate lastDay, DatedSetting rule) {
	}

}
