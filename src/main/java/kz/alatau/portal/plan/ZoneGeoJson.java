package kz.alatau.portal.plan;

import java.io.OutputStream;

import kz.alatau.portal.shared.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the zones of a version as GeoJSON that can be imported again as it is. The
 * public register holds the hash of this file: what it looks like must not change.
 */
@Component
public class ZoneGeoJson {

	private final PublishedZones zones;

	private final JsonMapper json;

	ZoneGeoJson(PublishedZones zones, JsonMapper json) {
		this.zones = zones;
		this.json = json;
	}

	/** Writes the whole file and closes it. */
	public void write(PlanVersionSummary version, OutputStream out) {
		try (JsonGenerator file = this.json.createGenerator(out)) {
			file.writeStartObject();
			file.writeStringProperty("type", "FeatureCollection");
			file.writeStringProperty("name", "plan-" + version.number() + "-zones");
			file.writeNumberProperty("plan_version", version.number());
			file.writeStringProperty("plan_as_of", version.asOf().toString());
			file.writeName("features").writeStartArray();
			this.zones.each(version.number(), (zone) -> write(zone, file));
			file.writeEndArray();
			file.writeEndObject();
		}
	}

	private static void write(PlanZone zone, JsonGenerator file) {
		file.writeRaw("\n");
		file.writeStartObject();
		file.writeStringProperty("type", "Feature");
		file.writeName("properties").writeStartObject();
		properties(zone, file);
		file.writeEndObject();
		file.writeName("geometry").writeRawValue(zone.boundary().geoJsonText());
		file.writeEndObject();
	}

	private static void properties(PlanZone zone, JsonGenerator file) {
		file.writeStringProperty("code", zone.code());
		if (zone.district() != null) {
			file.writeStringProperty("district", zone.district());
		}
		LocalizedText name = zone.name();
		if (name != null) {
			file.writeStringProperty("name_kk", name.kk());
			file.writeStringProperty("name_ru", name.ru());
			file.writeStringProperty("name_en", name.en());
		}
		file.writeStringProperty("land_use", zone.landUse().name());
		file.writeStringProperty("disposition", zone.disposition().name());
		file.writeNumberProperty("phase_start", zone.phase().start());
		file.writeNumberProperty("phase_end", zone.phase().end());
		file.writeStringProperty("geometry_basis", zone.basis().name());
	}

}
