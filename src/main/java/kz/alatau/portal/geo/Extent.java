package kz.alatau.portal.geo;

/** A rectangle on the plane, in metres. */
public record Extent(double west, double south, double east, double north) {

	static final Extent NOWHERE = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
			Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

	public double width() {
		return this.east - this.west;
	}

	public double height() {
		return this.north - this.south;
	}

	/** The same with a margin on every side. */
	public Extent grow(double metres) {
		return new Extent(this.west - metres, this.south - metres, this.east + metres, this.north + metres);
	}

	/** Whether the two share a point; edges belong to them. */
	public boolean meets(Extent other) {
		return this.west <= other.east && other.west <= this.east && this.south <= other.north
				&& other.south <= this.north;
	}

	boolean holds(double east, double north) {
		return this.west <= east && east <= this.east && this.south <= north && north <= this.north;
	}

	public Extent include(Extent other) {
		return new Extent(Math.min(this.west, other.west), Math.min(this.south, other.south),
				Math.max(this.east, other.east), Math.max(this.north, other.north));
	}

}
