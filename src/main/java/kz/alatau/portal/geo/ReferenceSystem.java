package kz.alatau.portal.geo;

import java.util.regex.Pattern;

import kz.alatau.portal.dataset.ImportFault.Kind;
import tools.jackson.core.JsonToken;

/**
 * Reads the member {@code crs} of GeoJSON before RFC 7946. Only names of WGS 84 are
 * taken: coordinates in any other system would end up elsewhere.
 */
final class ReferenceSystem {

	static final String MEMBER = "crs";

	private static final Pattern WGS_84 = Pattern.compile(
			"(EPSG:{1,2}4326|(OGC:)?CRS84|" + "urn:(x-)?ogc:def:crs:(EPSG:[0-9.]*:4326|OGC:[0-9.]*:CRS84)|"
					+ "https?://www\\.opengis\\.net/def/crs/(EPSG/[0-9.]+/4326|OGC/[0-9.]+/CRS84))",
			Pattern.CASE_INSENSITIVE);

	private ReferenceSystem() {
	}

	/** Reads the value that starts here. */
	static void read(JsonTokens tokens, String field, Findings findings) {
		if (tokens.current() != JsonToken.START_OBJECT) {
			findings.add(field, Kind.WRONG_CRS, tokens.current().isStructStart() ? "" : tokens.text());
			tokens.skip();
			return;
		}
		String type = "";
		String name = "";
		while (tokens.next() == JsonToken.PROPERTY_NAME) {
			switch (tokens.member()) {
				case "type" -> type = tokens.textOrNothing();
				case "properties" -> name = name(tokens);
				default -> tokens.skip();
			}
		}
		if (!type.equals("name") || !WGS_84.matcher(name).matches()) {
			findings.add(field, Kind.WRONG_CRS, (type + " " + name).strip());
		}
	}

	private static String name(JsonTokens tokens) {
		String name = "";
		if (tokens.current() != JsonToken.START_OBJECT) {
			tokens.skip();
			return name;
		}
		while (tokens.next() == JsonToken.PROPERTY_NAME) {
			if (tokens.member().equals("name")) {
				name = tokens.textOrNothing();
			}
			else {
				tokens.skip();
			}
		}
		return name;
	}

}
