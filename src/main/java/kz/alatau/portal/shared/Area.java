package kz.alatau.portal.shared;

/**
 * A size of land.
 *
 * @param squareMetres not negative
 */
public record Area(double squareMetres) implements Comparable<Area> {

	public static final Area ZERO = new Area(0);

	private static final double SQUARE_METRES_PER_HECTARE = 10_000;

	public Area {
		if (!(squareMetres >= 0) || Double.isInfinite(squareMetres)) {
			throw new IllegalArgumentException("Not an area: " + squareMetres);
		}
	}

	public static Area ofHectares(double hectares) {
		return new Area(hectares * SQUARE_METRES_PER_HECTARE);
	}

	public double hectares() {
		return this.squareMetres / SQUARE_METRES_PER_HECTARE;
	}

	public Area plus(Area other) {
		return new Area(this.squareMetres + other.squareMetres);
	}

	/** What is left; rounding errors of overlays never make it negative. */
	public Area minus(Area other) {
		return new Area(Math.max(0, this.squareMetres - other.squareMetres));
	}

	/** This as a share of the whole, at most 1; 0 where the whole is empty. */
	public double shareOf(Area whole) {
		return (whole.squareMetres == 0) ? 0 : Math.min(1, this.squareMetres / whole.squareMetres);
	}

	public boolean isZero() {
		return this.squareMetres == 0;
	}

	@Override
	public int compareTo(Area other) {
		return Double.compare(this.squareMetres, other.squareMetres);
	}

}
