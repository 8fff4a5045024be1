package kz.alatau.portal.web.plan;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.exposure.Independent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Totals of districts and city by phase: pages, table and interface. */
@PortalTest
class TotalsWebTests {

	private static final List<String> ESTIMATES = List.of("low", "central", "high");

	@Autowired
	private PortalClient client;

	@Test
	void totalsOfTheInterfaceAreThoseOfAnotherImplementation() {
		List<JsonNode> places = places();
		assertThat(places).hasSize(6);
		for (JsonNode place : places) {
			JsonNode expected = switch (place.path("scope").asString()) {
				case "CITY" -> Independent.city();
				case "OUTSIDE" -> Independent.districts().required("OUTSIDE");
				default -> Independent.districts().required(place.path("district").asString());
			};
			assertThat(place.required("estimates")).isEqualTo(expected);
		}
	}

	@Test
	void phasesOfEveryPlaceAddUpToItsTotal() {
		for (JsonNode place : places()) {
			for (String estimate : ESTIMATES) {
				for (String field : List.of("dwellings", "households")) {
					long sum = place.required("phases")
						.valueStream()
						.mapToLong((phase) -> phase.required(estimate).required(field).asLong())
						.sum();
					assertThat(sum).isEqualTo(place.required("estimates").required(estimate).required(field).asLong());
				}
			}
		}
	}

	@Test
	void theTableSaysTheSameAsTheInterface() throws IOException {
		String text = this.client.get("/kk/exposure/totals.csv").body();
		assertThat(text).startsWith("\uFEFF");
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
			List<NamedCsvRecord> rows = csv.stream().toList();
			int expected = places().stream().mapToInt((place) -> 3 + 3 * place.required("phases").size()).sum();
			assertThat(rows).hasSize(expected);
			for (NamedCsvRecord row : rows) {
				JsonNode counts = counts(row);
				assertThat(row.getField("dwellings")).isEqualTo(counts.path("dwellings").asString());
				assertThat(row.getField("households")).isEqualTo(counts.path("households").asString());
				assertThat(row.getField("persons")).isEqualTo(counts.path("persons").asString());
			}
		}
	}

	private JsonNode counts(NamedCsvRecord row) {
		JsonNode place = places().stream()
			.filter((each) -> each.path("scope").asString().equals(row.getField("scope"))
					&& each.path("district").asString("").equals(row.getField("district")))
			.findFirst()
			.orElseThrow();
		String estimate = row.getField("estimate").toLowerCase(Locale.ROOT);
		if (row.getField("record").equals("total")) {
			return place.required("estimates").required(estimate);
		}
		return place.required("phases")
			.valueStream()
			.filter((phase) -> phase.path("start").asString().equals(row.getField("phase_start"))
					&& phase.path("end").asString().equals(row.getField("phase_end")))
			.findFirst()
			.orElseThrow()
			.required(estimate);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kk/districts", "/ru/districts/gate", "/en/city" })
	void pagesShowTheChartAndTheTableOfPhases(String path) {
		var page = this.client.get(path).document();
		assertThat(page.select("main svg.phase-chart")).hasSize(1);
		assertThat(page.select("main tr.years th").eachText()).containsExactly("2026–2030", "2031–2040", "2041–2050");
	}

	@ParameterizedTest
	@CsvSource({ "/en/districts/gate, GATE", "/en/districts/growing, GROWING" })
	void phasesOfADistrictAreThoseOfTheInterface(String path, String code) {
		JsonNode district = places().stream()
			.filter((place) -> place.path("district").asString("").equals(code))
			.findFirst()
			.orElseThrow();
		List<String> households = this.client.get(path)
			.document()
			.select("main tbody:has(tr.years) tr:eq(2) td")
			.eachText()
			.stream()
			.map((number) -> number.replaceAll("[^0-9]", ""))
			.toList();
		assertThat(households).isEqualTo(district.required("phases")
			.valueStream()
			.flatMap((phase) -> ESTIMATES.stream().map((name) -> phase.required(name).path("households").asString()))
			.toList());
	}

	private List<JsonNode> places() {
		return JsonMapper.shared()
			.readTree(this.client.get("/api/v1/exposure/totals").body())
			.required("places")
			.valueStream()
			.toList();
	}

}
