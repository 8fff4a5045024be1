package kz.alatau.portal.village;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;

/**
 * A building people live in, as a file gives it.
 *
 * @param kato its village
 * @param households at least one
 * @param boundary footprint or point
 */
record DwellingRow(String kato, int households, Basis basis, Boundary boundary) {

}
