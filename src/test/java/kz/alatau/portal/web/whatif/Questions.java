package kz.alatau.portal.web.whatif;

/** Zones to ask about. */
public final class Questions {

	/** A box of some hundred metres around the middle of Daulet. */
	public static final String NEW_ZONE = zone("NEW-1", "ACQUIRED", "2028", "2032");

	public static final String NO_ZONES = "{\"type\":\"FeatureCollection\",\"features\":[]}";

	private Questions() {
	}

	public static String zone(String code, String disposition, String start, String end) {
		return """
				{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s","district":null,\
				"land_use":"TRANSPORT","disposition":"%s","phase_start":%s,"phase_end":%s},"geometry":{"type":"Polygon",\
				"coordinates":[[[77.00,43.55],[77.30,43.55],[77.30,43.80],[77.00,43.80],[77.00,43.55]]]}}]}"""
			.formatted(code, disposition, start, end);
	}

}
