package kz.alatau.portal.relocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TakenCodes;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.geo.GeoJsonRules;
import kz.alatau.portal.geo.GeometryKind;

/**
 * A GeoJSON file that says where plots lie.
 *
 * @param byNumber outlines by cadastral number; of no use where there are faults
 * @param faults what is wrong, the first thousand in the order of the file
 */
public record OutlineFile(Map<String, Boundary> byNumber, List<ImportFault> faults) {

	/** The property that names the plot. */
	public static final String NUMBER = "cadastral_number";

	/** In bytes. */
	public static final long LONGEST = 4L << 20;

	private static final int MOST_PLOTS = 5_000;

	/** Of one plot: checking a ring takes time with the square of them. */
	private static final int MOST_CORNERS = 5_000;

	private static final int LONGEST_NUMBER = 64;

	private static final GeoJsonRules RULES = new GeoJsonRules(List.of(NUMBER),
			Set.of(GeometryKind.POLYGON, GeometryKind.MULTI_POLYGON), MOST_PLOTS, MOST_CORNERS, MOST_CORNERS, LONGEST);

	/**
	 * Reads a file.
	 * @param plots those it may name, each at most once
	 */
	public static OutlineFile read(DataFile file, List<PlotTaken> plots) {
		Set<String> known = plots.stream().map(PlotTaken::cadastralNumber).collect(Collectors.toUnmodifiableSet());
		Faults faults = new Faults(file);
		TakenCodes taken = new TakenCodes();
		Map<String, Boundary> outlines = new HashMap<>();
		GeoJsonFile.read(file, RULES, faults, Progress.NONE, (feature) -> {
			Fields fields = feature.polygonFields();
			String number = fields.unique(NUMBER, LONGEST_NUMBER, taken);
			fields.reference(NUMBER, known);
			outlines.put(number.strip(), feature.boundary());
		});
		return new OutlineFile(outlines, faults.all());
	}

}
