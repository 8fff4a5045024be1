package kz.alatau.portal.plan;

import java.util.Set;

import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.TakenCodes;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.shared.Basis;

/** Reads a zone from a feature and notes what is wrong with it. */
final class ZoneReader {

	private ZoneReader() {
	}

	static PlanZone read(Feature feature, Set<String> districts, TakenCodes codes) {
		Fields fields = feature.polygonFields();
		return new PlanZone(fields.unique("code", 20, codes), fields.optionalReference("district", districts),
				fields.optionalLocalized("name", 100), fields.oneOf("land_use", LandUse.class),
				fields.oneOf("disposition", Disposition.class), phase(fields), basis(fields), feature.boundary());
	}

	/** A zone that does not say how well it is founded is taken for the weakest. */
	private static Basis basis(Fields fields) {
		Basis basis = fields.optionalOneOf("geometry_basis", Basis.class);
		return (basis != null) ? basis : Basis.SCHEMATIC;
	}

	private static Phase phase(Fields fields) {
		int start = fields.year("phase_start");
		int end = fields.year("phase_end");
		if (end < start) {
			fields.fault("phase_end", Kind.END_BEFORE_START, end + " < " + start);
			return new Phase(start, start);
		}
		return new Phase(start, end);
	}

}
