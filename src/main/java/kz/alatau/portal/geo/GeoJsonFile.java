package kz.alatau.portal.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON feature collection (RFC 7946), read feature by feature. */
public final class GeoJsonFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		// A feature is a part of the file: what follows it is the next one.
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private GeoJsonFile() {
	}

	/** Reads all features; a file that cannot be read gives none and a fault. */
	public static List<Feature> read(DataFile file, Faults faults) {
		List<Feature> features = new ArrayList<>();
		try (var input = file.content().getInputStream(); JsonParser parser = JSON.createParser(input)) {
			if (findFeatures(parser)) {
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					int line = parser.currentTokenLocation().getLineNr();
					Feature feature = feature(JSON.readTree(parser), line, faults);
					if (feature != null) {
						features.add(feature);
					}
				}
			}
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			faults.add(line, "", Kind.UNREADABLE, String.valueOf(ex.getOriginalMessage()));
		}
		catch (IOException ex) {
			faults.add(1, "", Kind.UNREADABLE, String.valueOf(ex.getMessage()));
		}
		if (features.isEmpty() && !faults.any()) {
			faults.add(1, "features", Kind.NOTHING_INSIDE, file.name());
		}
		return features;
	}

	/** Moves to the array of features at the top of the collection. */
	private static boolean findFeatures(JsonParser parser) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			return false;
		}
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			if (name.equals("features") && value == JsonToken.START_ARRAY) {
				return true;
			}
			parser.skipChildren();
		}
		return false;
	}

	private static @Nullable Feature feature(JsonNode json, int line, Faults faults) {
		JsonNode properties = json.path("properties");
		Fields fields = new Fields(line, (name) -> scalar(properties.path(name)), faults);
		Boundary boundary = GeoJsonGeometry.read(json.path("geometry"), fields);
		return (boundary != null) ? new Feature(fields, boundary) : null;
	}

	private static @Nullable String scalar(JsonNode value) {
		return (value.isValueNode() && !value.isNull()) ? value.asString() : null;
	}

}
