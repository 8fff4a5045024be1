package kz.alatau.portal.village;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;

/** Productive land of a village. */
public record VillageField(VillageCode village, ProductiveUse use, Basis basis, Boundary boundary) {

}
