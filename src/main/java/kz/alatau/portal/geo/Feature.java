package kz.alatau.portal.geo;

import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;

/** One feature of a GeoJSON file: its properties and where it lies. */
public record Feature(Fields fields, Boundary boundary) {

	/** The properties of what has an area: a point is a fault. */
	public Fields polygonFields() {
		if (this.boundary.isPoint()) {
			this.fields.fault("geometry", Kind.BAD_GEOMETRY, "Polygon or MultiPolygon expected");
		}
		return this.fields;
	}

}
