package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.village.VillageCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer is what computing everything from the beginning gives, and leaves no trace.
 */
@PortalTest
class WhatIfIntegrationTests {

	private static final String ADDRESS = "203.0.113.20";

	@Autowired
	private PortalClient client;

	@Autowired
	private Exposures exposures;

	@Autowired
	private WhatIf whatIf;

	@Autowired
	private PlanModel models;

	@Autowired
	private ZoneEditing editing;

	@Autowired
	private InputsReader reader;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	private ExposureInputs inputs;

	private int plan;

	@BeforeEach
	void readInputs() {
		SnapshotKey key = this.exposures.inForce().orElseThrow();
		this.plan = key.planVersion();
		this.inputs = this.transaction.execute((status) -> this.reader.read(key.planVersion(), key.dataVersion()));
	}

	@ParameterizedTest
	@CsvSource({ "COR-185, 200, 0, 0, false", "COR-185, 0, 0, 60, false", "COR-185, -350, 120, -20, false",
			"COR-186, 0, 900, 15, false", "COR-185, 0, 0, 0, true", "GAE-001, 4000, -2500, 300, false" })
	void anAnswerEqualsAFullComputation(String zone, int east, int north, int widen, boolean drop) {
		PlanChange change = change(new ZoneEdit(zone, east, north, widen, drop));
		JsonNode answer = ask(change);
		PlanExposure before = ExposureCalculator.expose(this.inputs);
		PlanExposure after = ExposureCalculator.expose(this.inputs.withZones(zones(change)));
		assertThat(after).isNotEqualTo(before);
		assertVillagesAre(answer, before, after);
		assertTotalsAre(answer.at("/city/before"), before.city());
		assertTotalsAre(answer.at("/city/after"), after.city());
	}

	@Test
	void nothingIsStored() {
		Map<String, Long> before = rows();
		ask(change(new ZoneEdit("COR-185", 500, 0, 0, false)));
		assertThat(this.client.get("/en/what-if?zone=COR-185&north=300", "X-Forwarded-For", ADDRESS).status())
			.isEqualTo(200);
		assertThat(this.client.post("/en/what-if", Map.of("remove", "COR-186"), "", "", "X-Forwarded-For", ADDRESS)
			.status()).isEqualTo(200);
		assertThat(rows()).isEqualTo(before).containsKeys("zone", "exposure_snapshot", "scenario");
	}

	@Test
	void theModelIsReadOnceAndShared() {
		SnapshotKey key = this.exposures.inForce().orElseThrow();
		ExposureModel model = this.models.of(key);
		assertThat(this.models.of(key)).isSameAs(model);
		assertThat(model.result()).isEqualTo(ExposureCalculator.expose(this.inputs));
	}

	@Test
	void otherDataIsAnotherModel() {
		SnapshotKey key = this.exposures.inForce().orElseThrow();
		ExposureModel model = this.models.of(key);
		SnapshotKey first = new SnapshotKey(0, key.planVersion(), 1, key.methodVersion(), 0, false, key.computedAt(),
				null);
		assertThat(this.models.of(first).inputs().settlements()).isNotEqualTo(model.inputs().settlements());
		assertThat(this.models.of(key).result()).isEqualTo(model.result());
	}

	@Test
	void manyAtOnceGetTheSameAnswer() throws Exception {
		List<Callable<WhatIfOutcome>> questions = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			questions.add(() -> this.whatIf.compute(new ZoneEdit("COR-185", 250, 0, 0, false)));
		}
		ExposureDifference expected = difference(questions.getFirst().call());
		try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<WhatIfOutcome> answer : callers.invokeAll(questions)) {
				if (!(answer.get() instanceof WhatIfOutcome.Busy)) {
					assertThat(difference(answer.get())).isEqualTo(expected);
				}
			}
		}
	}

	private static ExposureDifference difference(WhatIfOutcome outcome) {
		return ((WhatIfOutcome.Computed) outcome).difference();
	}

	private PlanChange change(ZoneEdit edit) {
		return ((ZoneEditing.Changed) this.editing.apply(this.plan, edit)).change();
	}

	private List<Zone> zones(PlanChange change) {
		Map<String, Zone> zones = new LinkedHashMap<>();
		this.inputs.zones().forEach((zone) -> zones.put(zone.code(), zone));
		zones.keySet().removeAll(change.removed());
		change.put().forEach((zone) -> zones.put(zone.code(), InputsReader.zone(zone)));
		return List.copyOf(zones.values());
	}

	private JsonNode ask(PlanChange change) {
		String query = change.removed()
			.stream()
			.map((code) -> "remove=" + code)
			.collect(Collectors.joining("&", "?", ""));
		Page page = this.client.post("/api/v1/exposure/what-if" + query, ScenarioZones.write(change.put()),
				"Content-Type", "application/geo+json", "X-Forwarded-For", ADDRESS);
		assertThat(page.status()).as(page.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(page.body());
	}

	private static void assertVillagesAre(JsonNode answer, PlanExposure before, PlanExposure after) {
		Map<String, JsonNode> answered = answer.path("villages")
			.valueStream()
			.collect(Collectors.toMap((village) -> village.path("kato").asString(), Function.identity()));
		Map<VillageCode, VillageExposure> later = after.villages()
			.stream()
			.collect(Collectors.toMap(VillageExposure::village, Function.identity()));
		assertThat(answered).isNotEmpty();
		for (VillageExposure village : before.villages()) {
			VillageChange change = new VillageChange(village.village(), village, later.get(village.village()));
			JsonNode node = answered.get(village.village().kato());
			assertThat(node != null).as(village.village().kato()).isEqualTo(change.isDifferent());
			if (node != null) {
				assertVillageIs(node.path("before"), village);
				assertVillageIs(node.path("after"), later.get(village.village()));
				assertThat(node.path("stateAfter").asString()).isEqualTo(later.get(village.village()).state().name());
			}
		}
	}

	private static void assertVillageIs(JsonNode node, VillageExposure village) {
		for (Estimate estimate : Estimate.values()) {
			JsonNode counts = node.path(estimate.name().toLowerCase());
			Counts expected = village.estimates().of(estimate);
			assertThat(counts.path("dwellings").asInt()).isEqualTo(expected.dwellings());
			assertThat(counts.path("households").asInt()).isEqualTo(expected.households());
			assertThat(counts.path("persons").asInt()).isEqualTo(expected.persons());
			assertThat(counts.path("productiveHectares").asDouble())
				.isEqualTo(Math.rint(expected.productive().hectares() * 1e6) / 1e6);
			assertThat(counts.path("severity").asString()).isEqualTo(expected.severity().name());
		}
		for (Disposition disposition : Disposition.values()) {
			assertThat(node.at("/hectares/" + disposition).asDouble())
				.isEqualTo(Math.rint(village.land().of(disposition).hectares() * 1e6) / 1e6);
		}
		assertThat(node.path("phases")).hasSize(village.phases().size());
	}

	private static void assertTotalsAre(JsonNode node, TotalExposure city) {
		for (Estimate estimate : Estimate.values()) {
			JsonNode totals = node.path(estimate.name().toLowerCase());
			assertThat(totals.path("households").asInt()).isEqualTo(city.estimates().of(estimate).households());
			assertThat(totals.path("persons").asInt()).isEqualTo(city.estimates().of(estimate).persons());
		}
	}

	private Map<String, Long> rows() {
		Set<String> tables = this.database.sql(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
			.query(String.class)
			.set();
		return tables.stream()
			.collect(Collectors.toMap(Function.identity(),
					(table) -> this.database.sql("select count(*) from " + table).query(Long.class).single()));
	}

}
