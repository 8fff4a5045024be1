package kz.alatau.portal.incentive;

/**
 * The years that are computed.
 *
 * @param first the first one
 * @param years how many, 1 to 30
 */
public record Horizon(int first, int years) {

	/** The longest preference of the city's law. */
	public static final int LONGEST = 30;

	public Horizon {
		if (years < 1 || years > LONGEST) {
			throw new IllegalArgumentException("Years out of range: " + years);
		}
	}

	public int last() {
		return this.first + this.years - 1;
	}

}
