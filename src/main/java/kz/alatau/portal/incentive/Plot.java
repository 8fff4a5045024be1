package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plot of land.
 *
 * @param area square metres inside settlements, hectares outside
 * @param place sets the base rate
 * @param purpose sets coefficients
 * @param tenure who owns it
 * @param use how far it serves the priority activity
 * @param localChange change of the base rate by the council, such as -0.2
 * @param coefficient of a car park by local decision; empty elsewhere
 * @param contractFee land-use fee of a year by contract, tenge; zero for own land
 * @param from day the right began; empty if before the years computed
 * @param to day the right ends; empty if after them
 * @param order day the order about an unused plot was handed over
 */
public record Plot(BigDecimal area, Place place, Purpose purpose, Tenure tenure, Use use, BigDecimal localChange,
		@Nullable BigDecimal coefficient, Money contractFee, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable LocalDate order) {

	/** Own land in the city, used by everything the company does, all the time. */
	public static Plot own(BigDecimal squareMetres) {
		return new Plot(squareMetres, Place.CITY_OF_REGIONAL_SIGNIFICANCE, Purpose.GENERAL, Tenure.GRANTED, Use.SHARED,
				BigDecimal.ZERO, null, Money.ZERO, null, null, null);
	}

	/** Rows of article 577 and soil scores of article 578 with a known rate. */
	public enum Place {

		ALMATY(Rule.LAND_ALMATY), ASTANA(Rule.LAND_ASTANA), KONAEV(Rule.LAND_KONAEV),
		/** The row Alatau is read to be in. */
		CITY_OF_REGIONAL_SIGNIFICANCE(Rule.LAND_RATE), CITY_OF_DISTRICT_SIGNIFICANCE(Rule.LAND_DISTRICT_CITY),
		SETTLEMENT(Rule.LAND_SETTLEMENT), VILLAGE(Rule.LAND_VILLAGE), SOIL_0(Rule.LAND_SOIL_0),
		SOIL_10(Rule.LAND_SOIL_10), SOIL_20(Rule.LAND_SOIL_20), SOIL_30(Rule.LAND_SOIL_30), SOIL_40(Rule.LAND_SOIL_40),
		SOIL_47(Rule.LAND_SOIL_47), SOIL_50(Rule.LAND_SOIL_50), SOIL_60(Rule.LAND_SOIL_60),
		SOIL_100(Rule.LAND_SOIL_100), SOIL_ABOVE_100(Rule.LAND_SOIL_ABOVE_100);

		private final Rule rate;

		Place(Rule rate) {
			this.rate = rate;
		}

		public Rule rate() {
			return this.rate;
		}

		/** Whether the rate is one for a hectare, by soil score, outside settlements. */
		public boolean isByHectare() {
			return ordinal() >= SOIL_0.ordinal();
		}

	}

	/** What the plot is for, as far as the tax depends on it. */
	public enum Purpose {

		/** Anything else; housing held by a company too (article 585(3)). */
		GENERAL,
		/** Industry inside a settlement: at most 30 per cent below the base rate. */
		INDUSTRIAL,
		/** Petrol station or casino: ten times the rate. */
		FUEL_OR_CASINO,
		/** Car park: up to ten times by local decision. */
		CAR_PARK,
		/** Building plot not used, or used against the law: ten times from the order. */
		UNUSED,
		/** Farm land not used: forty times from the order. */
		UNUSED_FARM,
		/**
		 * Sand and gravel by licence: the fee times 20, 40, 60 (law on Alatau, 86(3)).
		 */
		GRAVEL

	}

	/** An owner pays land tax, a lessee of state land the fee, nobody both. */
	public enum Tenure {

		/** Granted by the state: from the month after (article 583). */
		GRANTED,
		/** Bought: from the month of purchase (article 584(2)). */
		BOUGHT,
		/** Leased from the state: the first month counts, the last does not (622(2)). */
		LEASED

	}

}
