package kz.alatau.portal.geo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a GeoJSON file may hold.
 *
 * @param codes the properties by which a feature is called in a list of faults: the first
 * of them that it has
 * @param kinds the geometries that can be taken
 * @param mostFeatures features in the file; it is not read further
 * @param mostPositions positions in one feature
 * @param longestRing positions in one ring: checking the most jagged one takes time that
 * grows with the square, some 15 seconds for 50,000
 * @param longestFile bytes; it is not read further
 */
public record GeoJsonRules(List<String> codes, Set<GeometryKind> kinds, int mostFeatures, int mostPositions,
		int longestRing, long longestFile) {

	/** Small files of any kind, as they come with the portal. */
	public static final GeoJsonRules ANY = new GeoJsonRules(List.of("code", "kato", "id"),
			EnumSet.allOf(GeometryKind.class), 200_000, 400_000, 50_000, 1L << 27);

	public GeoJsonRules {
		codes = List.copyOf(codes);
		kinds = Set.copyOf(kinds);
		if (kinds.isEmpty() || mostFeatures < 1 || mostPositions < 1 || longestRing < 4 || longestFile < 1) {
			throw new IllegalArgumentException("Rules that let nothing in");
		}
	}

	/** The same for features that have an area, called by this property. */
	public static GeoJsonRules areas(String code, int mostFeatures, long longestFile) {
		return new GeoJsonRules(List.of(code), EnumSet.of(GeometryKind.POLYGON, GeometryKind.MULTI_POLYGON),
				mostFeatures, ANY.mostPositions, ANY.longestRing, longestFile);
	}

	/** The same for buildings, as points or footprints of some corners. */
	public static GeoJsonRules buildings(String code, int mostFeatures, long longestFile) {
		return new GeoJsonRules(List.of(code), ANY.kinds, mostFeatures, 10_000, 5_000, longestFile);
	}

}
