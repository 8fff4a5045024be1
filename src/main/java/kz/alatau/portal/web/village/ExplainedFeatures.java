package kz.alatau.portal.web.village;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.geo.GeoJsonGeometry;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.web.IndicativeNote;

import org.springframework.stereotype.Component;

/**
 * Everything about the numbers of a village as GeoJSON (RFC 7946, WGS 84): first the
 * village, then each zone that has a part in it.
 */
@Component
class ExplainedFeatures {

	private final MasterPlan plan;

	private final IndicativeNote note;

	ExplainedFeatures(MasterPlan plan, IndicativeNote note) {
		this.plan = plan;
		this.note = note;
	}

	/**
	 * The collection. What it rests on stands beside its features and in each of them:
	 * many programs show only what is in a feature.
	 */
	Map<String, Object> of(VillageExplanation found) {
		Map<String, Object> origin = new ExplainedProperties().origin(found, this.note.text()).all();
		Map<String, ZoneExposure> exposures = found.exposure()
			.zones()
			.stream()
			.collect(Collectors.toMap(ZoneExposure::zone, Function.identity()));
		List<Feature> features = new ArrayList<>();
		features.add(Feature.of(new ExplainedProperties().village(found).putAll(origin),
				found.village().boundary().geoJson()));
		for (PlanZone zone : this.plan.zones(found.key().planVersion(), found.zoneCodes())) {
			ZoneExposure exposure = exposures.get(zone.code());
			if (exposure != null) {
				features.add(Feature.of(new ExplainedProperties().zone(zone, exposure).putAll(origin),
						zone.boundary().geoJson()));
			}
		}
		Map<String, Object> collection = new LinkedHashMap<>();
		collection.put("type", "FeatureCollection");
		collection.putAll(origin);
		collection.put("features", features);
		return collection;
	}

	/** One thing with a place. */
	record Feature(String type, Map<String, Object> properties, GeoJsonGeometry geometry) {

		static Feature of(ExplainedProperties properties, GeoJsonGeometry geometry) {
			return new Feature("Feature", properties.all(), geometry);
		}

	}

}
