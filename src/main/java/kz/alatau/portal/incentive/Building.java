package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Money;

/**
 * Buildings and structures on the books; their value falls by the same sum each month.
 *
 * @param value book value on the first day
 * @param from first day on the books
 * @param monthlyFall book depreciation of a month
 * @param values the thirteen book values of single years, which take the place of value
 * and fall
 * @param kind sets the rate
 * @param use how far it serves the priority activity
 */
public record Building(Money value, LocalDate from, Money monthlyFall, Map<Integer, List<Money>> values, Kind kind,
		Use use) {

	public Building {
		values = Map.copyOf(values);
	}

	/** Who holds it, as far as the rate depends on it (Tax Code, articles 592, 593). */
	public enum Kind {

		/** A company: 1.5 per cent. */
		GENERAL(Rule.PROPERTY_RATE),
		/** A simplified declaration or a social enterprise: 0.5 per cent. */
		SMALL(Rule.PROPERTY_SMALL),
		/** Non-profit, social sphere, water supply, technopark: 0.1 per cent. */
		SOCIAL(Rule.PROPERTY_SOCIAL),
		/** Own farm producer: the general rate less 70 per cent. */
		FARM(Rule.PROPERTY_RATE);

		private final Rule rate;

		Kind(Rule rate) {
			this.rate = rate;
		}

		Rule rate() {
			return this.rate;
		}

	}

}
