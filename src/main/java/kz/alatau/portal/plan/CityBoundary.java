package kz.alatau.portal.plan;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;

/** The city and where it ends. */
public record CityBoundary(String kato, LocalizedText name, Basis basis, Boundary boundary) {

}
