package kz.alatau.portal.relocation;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Area;
import org.jspecify.annotations.Nullable;

/**
 * A plot a resolution names.
 *
 * @param cadastralNumber as the act prints it
 * @param village KATO code of nine digits
 * @param areaHa hectares, more than 0
 * @param outline its polygon, WGS 84; empty where nobody has handed it in
 */
@Embeddable
public record PlotTaken(String cadastralNumber, String village, BigDecimal areaHa, @Nullable Boundary outline) {

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

	/** A plot whose outline nobody has handed in. */
	public PlotTaken(String cadastralNumber, String village, BigDecimal areaHa) {
		this(cadastralNumber, village, areaHa, null);
	}

	/** The same plot lying there. */
	public PlotTaken in(@Nullable Boundary place) {
		return new PlotTaken(this.cadastralNumber, this.village, this.areaHa, place);
	}

	/** What the outline measures on the plane of UTM zone 43 North; empty without one. */
	public @Nullable Area measured() {
		return (this.outline != null) ? this.outline.project().area() : null;
	}

}
