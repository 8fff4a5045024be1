package kz.alatau.portal.geo;

/** A rectangle on the plane, in metres. */
public record Extent(double west, double south, double east, double north) {

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

	public Extent include(Extent other) {
		return new Extent(Math.min(this.west, other.west), Math.min(this.south, other.south),
				Math.max(this.east, other.east), Math.max(this.north, other.north));
	}

}
