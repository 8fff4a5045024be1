package kz.alatau.portal.geo;

import org.locationtech.jts.geom.Polygon;

/**
 * A ring by itself, or a polygon among several.
 *
 * @param field the JSON path of its shell
 */
record Part(String field, Polygon polygon) {

}
