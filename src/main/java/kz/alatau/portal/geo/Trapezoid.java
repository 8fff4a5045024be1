package kz.alatau.portal.geo;

/** The area under edges, as far as it lies above a floor. */
final class Trapezoid {

	private Trapezoid() {
	}

	/**
	 * The area under both of two edges and above the floor; each edge runs from west to
	 * east. Heights are taken from the floor and widths from the nearer end first, so
	 * that large coordinates lose nothing.
	 */
	static double underBoth(double x1, double y1, double x2, double y2, double otherX1, double otherY1, double otherX2,
			double otherY2, double floor) {
		double west = Math.max(x1, otherX1);
		double east = Math.min(x2, otherX2);
		double width = east - west;
		if (!(width > 0)) {
			return 0;
		}
		if (Math.max(y1, y2) <= Math.min(otherY1, otherY2)) {
			return under(x1, y1 - floor, x2, y2 - floor, west, east);
		}
		if (Math.max(otherY1, otherY2) <= Math.min(y1, y2)) {
			return under(otherX1, otherY1 - floor, otherX2, otherY2 - floor, west, east);
		}
		double atWest = height(x1, y1 - floor, x2, y2 - floor, west);
		double atEast = height(x1, y1 - floor, x2, y2 - floor, east);
		double otherAtWest = height(otherX1, otherY1 - floor, otherX2, otherY2 - floor, west);
		double otherAtEast = height(otherX1, otherY1 - floor, otherX2, otherY2 - floor, east);
		return underLower(atWest, atEast, otherAtWest, otherAtEast, width);
	}

	private static double under(double x1, double height1, double x2, double height2, double west, double east) {
		return aboveFloor(height(x1, height1, x2, height2, west), height(x1, height1, x2, height2, east), east - west);
	}

	private static double underLower(double atWest, double atEast, double otherAtWest, double otherAtEast,
			double width) {
		double west = atWest - otherAtWest;
		double east = atEast - otherAtEast;
		if (west <= 0 && east <= 0) {
			return aboveFloor(atWest, atEast, width);
		}
		if (west >= 0 && east >= 0) {
			return aboveFloor(otherAtWest, otherAtEast, width);
		}
		double crossing = west / (west - east);
		double height = atWest + (atEast - atWest) * crossing;
		return aboveFloor(Math.min(atWest, otherAtWest), height, width * crossing)
				+ aboveFloor(height, Math.min(atEast, otherAtEast), width * (1 - crossing));
	}

	/** The part of a trapezoid above nought; its sides may be negative. */
	private static double aboveFloor(double atWest, double atEast, double width) {
		if (atWest >= 0 && atEast >= 0) {
			return (atWest + atEast) / 2 * width;
		}
		if (atWest <= 0 && atEast <= 0) {
			return 0;
		}
		double above = Math.max(atWest, atEast);
		return above * (above / Math.abs(atWest - atEast)) / 2 * width;
	}

	private static double height(double x1, double height1, double x2, double height2, double x) {
		if (x == x1) {
			return height1;
		}
		return (x == x2) ? height2 : height1 + (height2 - height1) * ((x - x1) / (x2 - x1));
	}

}
