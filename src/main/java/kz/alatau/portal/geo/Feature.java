package kz.alatau.portal.geo;

import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;

/**
 * One feature of a GeoJSON file: its properties and where it lies.
 *
 * @param fields the properties
 * @param boundary where it lies; a harmless stand-in if that cannot be known, so that the
 * rest of the feature is checked too
 * @param isLocated whether the boundary is that of the file
 */
public record Feature(Fields fields, Boundary boundary, boolean isLocated) {

	/** The properties of what has an area: a point is a fault. */
	public Fields polygonFields() {
		if (this.isLocated && this.boundary.isPoint()) {
			this.fields.fault("geometry", Kind.WRONG_GEOMETRY, "Point");
		}
		return this.fields;
	}

}
