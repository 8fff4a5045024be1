package kz.alatau.portal.geo;

/**
 * A point on the plane.
 *
 * @param east metres
 * @param north metres
 */
public record PlanePoint(double east, double north) {

}
