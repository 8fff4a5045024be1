package kz.alatau.portal.relocation;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * A plot a resolution names.
 *
 * @param cadastralNumber as the act prints it
 * @param village KATO code of nine digits
 * @param areaHa hectares, more than 0
 */
@Embeddable
public record PlotTaken(String cadastralNumber, String village, BigDecimal areaHa) {

	public PlotTaken {
		cadastralNumber = cadastralNumber.strip();
		if (cadastralNumber.isEmpty() || !village.matches("\\d{9}")) {
			throw new IllegalArgumentException("Not a plot: " + cadastralNumber + " in " + village);
		}
		if (areaHa.signum() <= 0) {
			throw new IllegalArgumentException("Not the hectares of a plot: " + areaHa);
		}
		// The same area written with other zeros is not a change of the plot.
		areaHa = areaHa.stripTrailingZeros();
	}

}
