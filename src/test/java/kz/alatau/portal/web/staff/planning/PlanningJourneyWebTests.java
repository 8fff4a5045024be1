package kz.alatau.portal.web.staff.planning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.TestSecondFactors;
import kz.alatau.portal.exposure.VillageStatusChanged;
import kz.alatau.portal.geo.PlantedFaults;
import kz.alatau.portal.register.HashedContent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * A city made up by world.py is imported through the web by a planner, looked at, and
 * published by a second person; then every village agrees with the answer of another
 * implementation (independent.py).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class PlanningJourneyWebTests {

	private static final Path WORLD = Path.of("src/test/resources/exposure/world");

	private static final String[] ESTIMATES = { "low", "central", "high" };

	private ConfigurableApplicationContext portal;

	private PortalClient planner;

	private PortalClient publisher;

	private JdbcClient database;

	@TempDir
	private Path folder;

	@BeforeAll
	void start() throws SQLException {
		createDatabase();
		this.portal = new SpringApplicationBuilder(PortalApplication.class, StatusListener.class,
				TestSecondFactors.Configuration.class)
			.run("--server.port=0", "--portal.data=target/data/planning",
					"--spring.datasource.url=" + TestDatabase.url("planning"), "--spring.datasource.username=postgres",
					"--portal.staff.first-username=" + PortalTest.STAFF,
					"--portal.staff.first-password=" + PortalTest.PASSWORD);
		this.database = this.portal.getBean(JdbcClient.class);
		PortalClient administrator = client().signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.planner = open(administrator, "planner", "PLANNER");
		this.publisher = open(administrator, "publisher", "PUBLISHER");
	}

	private static void createDatabase() throws SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database planning");
		}
	}

	@AfterAll
	void stop() {
		this.portal.close();
	}

	@Test
	@Order(1)
	void aFileWithThreeHundredFaultsListsThemAllAndStoresNothing() throws IOException {
		PlantedFaults planted = PlantedFaults.plan(1_000, 300, 42);
		Path file = Files.writeString(this.folder.resolve("planted.geojson"), planted.content());
		long before = count("zone");
		Page refused = importPlan(file, 1, false);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("main tbody tr")).hasSize(300);
		String csv = this.planner
			.get(refused.document().select("main a[href$=faults.csv]").attr("href").replaceFirst("^https?://[^/]+", ""))
			.body();
		assertThat(csv.lines()).hasSize(301);
		planted.faults()
			.forEach((fault) -> assertThat(csv.lines())
				.anyMatch((line) -> line.contains(fault.code()) && line.contains(fault.field())));
		assertThat(count("zone")).isEqualTo(before);
		assertThat(count("plan_version")).isOne();
	}

	@Test
	@Order(2)
	void villagesHousesAndFieldsAreImportedByOneAndPublishedByAnother() {
		assertThat(importAndPublish("VILLAGES", "villages.geojson").document()
			.select("table.difference tbody[data-village]")).isNotEmpty();
		assertThat(importAndPublish("DWELLINGS", "dwellings.geojson").document()
			.select("table.difference tbody[data-village]")).isNotEmpty();
		assertThat(importAndPublish("PRODUCTIVE_LAND", "farmland.geojson").document()
			.select("table.difference tbody[data-village]")).isNotEmpty();
		assertThat(this.planner.get("/api/v1/villages").body()).contains("village-1", "village-10")
			.doesNotContain("zhetygen");
	}

	@Test
	@Order(3)
	void aDryRunKeepsNothing() {
		Page done = this.planner.follow(importPlan(WORLD.resolve("zones.geojson"), 1, true));
		assertThat(done.status()).isEqualTo(200);
		assertThat(done.document().select("table.difference tbody tr")).isNotEmpty();
		assertThat(count("plan_version")).isOne();
		assertThat(count("exposure_snapshot where plan_version > 1")).isZero();
	}

	@Test
	@Order(4)
	void theDraftShowsWhatItChangesAndOnlyASecondPersonPublishesIt() {
		Page imported = importPlan(WORLD.resolve("zones.geojson"), 1, false);
		assertThat(imported.status()).isEqualTo(303);
		Page draft = this.planner.follow(imported);
		assertThat(draft.document().select(".zone-counts").text()).contains("250", "186");
		assertThat(draft.document().select("table.difference tbody[data-village]")).hasSizeBetween(1, 10);
		assertThat(draft.document().select("svg .zone-added")).isNotEmpty();
		assertThat(draft.document().select("#publish-form")).isEmpty();
		// Nobody else sees it.
		assertThat(this.planner.get("/plans/2").status()).isEqualTo(404);
		String token = draft.document().select("input[name=_csrf]").attr("value");
		assertThat(this.planner.post("/en/staff/plans/2/publish", Map.of("_csrf", token)).status()).isEqualTo(403);
		PortalClient both = client().signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		assertThat(both.get("/en/staff/plans/2").document().select("#publish-form")).hasSize(1);
	}

	@Test
	@Order(5)
	void whoImportedADraftCannotPublishItWhateverTheRole() {
		PortalClient both = client().signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		Page form = both.get("/en/staff/plans");
		Page own = both.submit(form, "#plan-form",
				Map.of("kind", "GENERAL_PLAN", "actNumber", "1", "actDate", "2026-11-01", "supersedes", "1"),
				WORLD.resolve("zones.geojson"));
		assertThat(own.status()).as(own.text()).isEqualTo(303);
		Page draft = both.follow(own);
		assertThat(draft.status()).as(draft.text()).isEqualTo(200);
		assertThat(draft.document().select("#publish-form")).isEmpty();
		String token = draft.document().select("input[name=_csrf]").attr("value");
		Page tried = both.post("/en/staff/plans/3/publish", Map.of("_csrf", token));
		assertThat(tried.status()).isEqualTo(409);
		assertThat(tried.text()).contains("Somebody else must publish it");
		assertThat(both.post("/en/staff/plans/3/discard", Map.of("_csrf", token)).status()).isEqualTo(302);
		assertThat(count("plan_version")).isEqualTo(2);
		assertThat(count("zone where plan_version = 3")).isZero();
	}

	@Test
	@Order(6)
	void aSecondPersonPublishesAndEveryVillageAgreesWithAnotherImplementation() throws IOException {
		Page draft = this.publisher.get("/en/staff/plans/2");
		Page published = this.publisher.submit(draft, "#publish-form", Map.of());
		assertThat(published.status()).isEqualTo(302);
		JsonNode answer = JsonMapper.shared().readTree(Files.readString(WORLD.resolve("answer.json")));
		assertThat(answer.required("villages").propertyNames()).hasSize(10);
		for (String slug : answer.required("villages").propertyNames()) {
			assertVillage(slug, answer.required("villages").required(slug));
		}
	}

	@Test
	@Order(7)
	void everyOtherAnswerIsRecordedOnceForItsVillage() {
		Page home = this.planner.get("/en/staff/plans");
		assertThat(home.document().select(".published .tag").text()).contains("in force");
		long changes = count("village_status_change where plan_version = 2");
		assertThat(changes).isPositive();
		assertThat(count("(select distinct village_kato from village_status_change where plan_version = 2) c"))
			.isEqualTo(changes);
	}

	@Test
	@Order(8)
	void whoeverWantsToTellResidentsHearsOfEveryOtherAnswerOnce() {
		List<VillageStatusChanged> heard = this.portal.getBean(StatusListener.class).heard;
		assertThat(heard.stream().filter((change) -> change.planVersion() == 2))
			.hasSize((int) count("village_status_change where plan_version = 2"))
			.allSatisfy((change) -> assertThat(change.before()).isNotEqualTo(change.after()));
	}

	@Test
	@Order(9)
	void neitherAPublishedVersionNorItsZonesCanBeChangedInTheDatabase() {
		for (String statement : List.of("update plan_version set act_number = '13' where number = 2",
				"delete from plan_version where number = 2", "update zone set phase_end = 2100 where plan_version = 2",
				"delete from zone where plan_version = 2 and code = 'Z-00000'")) {
			assertThatExceptionOfType(DataAccessException.class).as(statement)
				.isThrownBy(() -> this.database.sql(statement).update())
				.withMessageContaining("is published");
		}
	}

	@Test
	@Order(10)
	void aDraftWhosePreviewRestsOnOtherDataIsComputedAgainBeforeItIsPublished() {
		Page plan = importPlan(WORLD.resolve("zones.geojson"), 2, false);
		assertThat(plan.status()).isEqualTo(303);
		importAndPublish("PRODUCTIVE_LAND", "farmland.geojson");
		Page outdated = this.publisher.follow(plan);
		assertThat(outdated.document().select("#publish-form")).isEmpty();
		assertThat(outdated.text()).contains("Compute the preview again");
		Page renewed = this.planner.submit(this.planner.follow(plan), "#renew-form", Map.of());
		assertThat(renewed.status()).isEqualTo(302);
		Page draft = this.publisher.follow(plan);
		assertThat(draft.document().select("#publish-form")).hasSize(1);
		// The same zones again: nothing changes, and a correction of a correction is
		// told.
		assertThat(draft.document().select("table.difference")).isEmpty();
		assertThat(draft.document().select("#warning")).hasSize(1);
		this.planner.submit(this.planner.follow(plan), "#discard-form", Map.of());
	}

	@Test
	@Order(11)
	void aVersionThatSupersedesAnotherThanTheOneInForceIsRefused() {
		Page refused = importPlan(WORLD.resolve("zones.geojson"), 1, false);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#supersedes\\.error").text()).contains("Version 2 is in force");
	}

	@Test
	@Order(12)
	void whoOnlyPublishesGetsNoFormToImport() {
		assertThat(this.publisher.get("/en/staff/plans").document().select("#plan-form")).isEmpty();
		assertThat(this.publisher.get("/en/staff/data").document().select("#data-form")).isEmpty();
	}

	@Test
	@Order(13)
	void thePublicRegisterHoldsWhatWasPublishedAndNoDraft() {
		List<JsonNode> plans = JsonMapper.shared()
			.readTree(client().get("/register/entries?from=0&to=100").body())
			.required("entries")
			.valueStream()
			.map((entry) -> JsonMapper.shared().readTree(entry.required("canonical").asString()))
			.toList();
		assertThat(plans).extracting((plan) -> plan.required("version").asInt()).containsExactly(1, 2);
		HashedContent zones = HashedContent
			.of(client().get("/plans/2/zones.geojson").body().getBytes(StandardCharsets.UTF_8));
		assertThat(plans.getLast().at("/attachments/0/sha256").asString()).isEqualTo(zones.sha256());
		assertThat(plans.getLast().at("/attachments/0/size").asLong()).isEqualTo(zones.size());
	}

	@Test
	@Order(14)
	void theAuditTrailTellsWhoImportedAndPublishedWhatAndNothingOfRefusalsAndDryRuns() {
		assertThat(this.database.sql("""
				select concat_ws(' ', recorded_by, action, subject) from audit_entry
				where action like 'PLAN%' and recorded_by <> '' order by number""").query(String.class).list())
			.containsExactly("planner PLAN_IMPORTED 2", "aigerim PLAN_IMPORTED 3", "aigerim PLAN_DISCARDED 3",
					"publisher PLAN_PUBLISHED 2", "planner PLAN_IMPORTED 3", "planner PLAN_DISCARDED 3");
		assertThat(this.database.sql("""
				select concat_ws(' ', recorded_by, action, changes::json -> 0 ->> 'to') from audit_entry
				where action like 'DATA%' and recorded_by <> '' order by number""").query(String.class).list())
			.containsExactly("planner DATA_IMPORTED VILLAGES", "publisher DATA_PUBLISHED VILLAGES",
					"planner DATA_IMPORTED DWELLINGS", "publisher DATA_PUBLISHED DWELLINGS",
					"planner DATA_IMPORTED PRODUCTIVE_LAND", "publisher DATA_PUBLISHED PRODUCTIVE_LAND",
					"planner DATA_IMPORTED PRODUCTIVE_LAND", "publisher DATA_PUBLISHED PRODUCTIVE_LAND");
	}

	private void assertVillage(String slug, JsonNode expected) {
		JsonNode actual = JsonMapper.shared()
			.readTree(this.planner.get("/api/v1/villages/" + slug + "/exposure").body());
		assertThat(actual.required("plan").asInt()).isEqualTo(2);
		for (String estimate : ESTIMATES) {
			JsonNode counts = actual.required("estimates").required(estimate);
			JsonNode wanted = expected.required("estimates").required(estimate);
			for (String field : new String[] { "dwellings", "households", "persons", "severity" }) {
				assertThat(counts.required(field)).as(slug + " " + estimate + " " + field)
					.isEqualTo(wanted.required(field));
			}
			assertThat(counts.required("productiveShare").asDouble()).as(slug + " " + estimate)
				.isCloseTo(wanted.required("productiveShare").asDouble(), within(1e-6));
		}
		for (String disposition : expected.required("hectares").propertyNames()) {
			assertThat(actual.required("hectares").required(disposition).asDouble()).as(slug + " " + disposition)
				.isCloseTo(expected.required("hectares").required(disposition).asDouble(), within(1e-3));
		}
		assertThat(actual.required("phases")).hasSameSizeAs(expected.required("phases"));
	}

	private Page importPlan(Path file, int supersedes, boolean dryRun) {
		return this.planner.submit(this.planner.get("/en/staff/plans"), "#plan-form",
				Map.of("kind", "MASTER_PLAN", "actNumber", "12", "actDate", "2026-11-01", "supersedes",
						String.valueOf(supersedes), "dryRun", String.valueOf(dryRun)),
				file);
	}

	private Page importAndPublish(String kind, String name) {
		Page imported = this.planner.submit(this.planner.get("/en/staff/data"), "#data-form", Map.of("kind", kind),
				WORLD.resolve(name));
		assertThat(imported.status()).as(imported.text()).isEqualTo(303);
		Page draft = this.publisher.follow(imported);
		assertThat(this.publisher.submit(draft, "#publish-form", Map.of()).status()).isEqualTo(302);
		return draft;
	}

	private PortalClient open(PortalClient administrator, String name, String role) {
		Page made = administrator.submit(administrator.get("/en/staff/accounts"), "#open-account",
				Map.of("username", name, "roles", role));
		Element password = made.document().selectFirst("code.password");
		assertThat(password).as(made.text()).isNotNull();
		return client().signInFirst(name, password.text(), PortalTest.PASSWORD);
	}

	private PortalClient client() {
		return new PortalClient(
				"http://127.0.0.1:" + ((WebServerApplicationContext) this.portal).getWebServer().getPort());
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** What the alerts to come will do: hear of changes. */
	static class StatusListener {

		private final List<VillageStatusChanged> heard = new CopyOnWriteArrayList<>();

		@EventListener
		void on(VillageStatusChanged change) {
			this.heard.add(change);
		}

	}

}
