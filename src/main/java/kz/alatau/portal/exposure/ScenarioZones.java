package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.LocalizedText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Writes zones as the GeoJSON file from which they could have been imported. */
final class ScenarioZones {

	private static final JsonMapper JSON = JsonMapper.shared();

	private ScenarioZones() {
	}

	static String write(List<PlanZone> zones) {
		ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
		ArrayNode features = collection.putArray("features");
		zones.forEach((zone) -> {
			ObjectNode feature = features.addObject().put("type", "Feature");
			properties(feature.putObject("properties"), zone);
			feature.putRawValue("geometry", new RawValue(zone.boundary().geoJsonText()));
		});
		return JSON.writeValueAsString(collection);
	}

	private static void properties(ObjectNode properties, PlanZone zone) {
		properties.put("code", zone.code()).put("district", zone.district());
		LocalizedText name = zone.name();
		if (name != null) {
			properties.put("name_kk", name.kk()).put("name_ru", name.ru()).put("name_en", name.en());
		}
		properties.put("land_use", zone.landUse().name())
			.put("disposition", zone.disposition().name())
			.put("phase_start", zone.phase().start())
			.put("phase_end", zone.phase().end())
			.put("geometry_basis", zone.basis().name());
	}

}
