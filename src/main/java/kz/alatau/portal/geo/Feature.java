package kz.alatau.portal.geo;

import kz.alatau.portal.dataset.Fields;

/** One feature of a GeoJSON file: its properties and where it lies. */
public record Feature(Fields fields, Boundary boundary) {

}
