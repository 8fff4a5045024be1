package kz.alatau.portal.web.api;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@PortalTest
class VillageApiWebTests {

	@Autowired
	private PortalClient client;

	@Test
	void villagesAreListedWithTheirNames() {
		JsonNode villages = get("/api/v1/villages");
		assertThat(villages).hasSize(12);
		assertThat(villages.findValuesAsString("slug")).contains("zhetygen", "arna", "daulet", "kuigan");
		JsonNode arna = villages.valueStream()
			.filter((village) -> village.path("slug").asString().equals("arna"))
			.findFirst()
			.orElseThrow();
		assertThat(arna.path("kato").asString()).isEqualTo("191033200");
		assertThat(arna.path("names").path("kk").asString()).isEqualTo("Арна");
		assertThat(arna.path("population").asInt()).isEqualTo(3400);
		assertThat(arna.path("populationBasis").asString()).isEqualTo("ESTIMATED");
	}

	@Test
	void exposureOfAVillageHasTheAgreedShape() {
		JsonNode exposure = get("/api/v1/villages/daulet/exposure");
		assertThat(exposure.propertyNames()).contains("village", "plan", "method", "population", "dwellingsTotal",
				"householdsTotal", "areaHectares", "hectares", "productiveHectares", "estimates", "phases", "basis",
				"computedAt");
		assertThat(exposure.path("method").asString()).isEqualTo("DWELLINGS");
		assertThat(exposure.path("areaHectares").asDouble()).isCloseTo(130.1868, within(0.013));
		assertThat(exposure.at("/hectares/PARTIAL").asDouble()).isCloseTo(20.5819, within(0.002));
		assertThat(exposure.at("/estimates/low/dwellings").asInt()).isEqualTo(56);
		assertThat(exposure.at("/estimates/central/persons").asInt()).isEqualTo(442);
		assertThat(exposure.at("/estimates/high/severity").asString()).isEqualTo("SEVERE");
		assertThat(exposure.at("/estimates/low/productiveShare").asDouble()).isCloseTo(0.030654, within(1e-6));
		assertThat(exposure.at("/phases/0/start").asInt()).isEqualTo(2026);
		assertThat(exposure.at("/phases/0/low/dwellings").isInt()).isTrue();
		assertThat(exposure.path("basis").asString()).isEqualTo("SCHEMATIC");
	}

	@Test
	void interfaceDescribesItself() {
		JsonNode description = get("/api/v1/openapi");
		assertThat(description.path("paths").propertyNames()).contains("/api/v1/villages",
				"/api/v1/villages/{slug}/exposure");
	}

	private JsonNode get(String path) {
		return JsonMapper.shared().readTree(this.client.get(path).body());
	}

}
