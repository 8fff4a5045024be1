package kz.alatau.portal.relocation;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * The outlines of the plots of an edition as one GeoJSON file (RFC 7946). The same plots
 * give the same bytes for ever: their hash stands in the register.
 *
 * @param plots in the order of the act; those without outline are left out of the file
 */
public record PlotOutlines(List<PlotTaken> plots) {

	/** What the file is called among the files of an edition. */
	public static final String NAME = "plots.geojson";

	/** What it is there for, as the register calls it. */
	public static final String PURPOSE = "OUTLINES";

	private static final JsonFactory JSON = new JsonFactory();

	public PlotOutlines {
		plots = plots.stream().filter((plot) -> plot.outline() != null).toList();
	}

	/** Empty where no plot has an outline. */
	public static Optional<PlotOutlines> of(NoticeDocument document) {
		PlotOutlines outlines = new PlotOutlines(document.particulars().items().plots());
		return outlines.plots().isEmpty() ? Optional.empty() : Optional.of(outlines);
	}

	/** The file, UTF-8. */
	public byte[] geoJson() {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			json.writeStartObject();
			json.writeStringProperty("type", "FeatureCollection");
			json.writeArrayPropertyStart("features");
			this.plots.forEach((plot) -> write(json, plot));
			json.writeEndArray();
			json.writeEndObject();
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void write(JsonGenerator json, PlotTaken plot) {
		json.writeStartObject();
		json.writeStringProperty("type", "Feature");
		json.writeObjectPropertyStart("properties");
		json.writeStringProperty(OutlineFile.NUMBER, plot.cadastralNumber());
		json.writeStringProperty("village", plot.village());
		json.writeStringProperty("hectares", plot.areaHa().toPlainString());
		json.writeEndObject();
		json.writeName("geometry");
		if (plot.outline() != null) {
			json.writeRawValue(plot.outline().geoJsonText());
		}
		json.writeEndObject();
	}

}
