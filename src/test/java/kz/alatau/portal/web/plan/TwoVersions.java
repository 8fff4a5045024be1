package kz.alatau.portal.web.plan;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Basis;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal on a database of its own, because what is published can never be taken back:
 * the starter plan as version 1, version 2 that takes everything back, and a draft 3.
 * Version 2 leaves out the first zone and has a new one.
 */
final class TwoVersions implements AutoCloseable {

	/** Code of the zone that is only in version 2; a spreadsheet could run it. */
	static final String NEW_ZONE = "=NEW";

	private final ConfigurableApplicationContext portal;

	private TwoVersions(ConfigurableApplicationContext portal) {
		this.portal = portal;
	}

	static TwoVersions start(String database) throws SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database " + database);
		}
		TwoVersions versions = new TwoVersions(
				new SpringApplicationBuilder(PortalApplication.class, StatementCounter.Configuration.class)
					.properties("spring.datasource.url=" + TestDatabase.url(database),
							"spring.datasource.username=postgres", "spring.session.jdbc.cleanup-cron=-",
							"portal.data=target/" + database, "portal.staff.first-password=a long enough password")
					.run("--server.port=0"));
		versions.publish();
		return versions;
	}

	private void publish() {
		PlanDrafts drafts = bean(PlanDrafts.class);
		List<PlanZone> zones = zones();
		int second = drafts.store(act("2025-12-01", 1), zones, "second.geojson", "aigerim");
		if (!drafts.publish(second, "dana").isEmpty()) {
			throw new IllegalStateException("Version 2 is not published");
		}
		drafts.store(act("2025-12-02", 2), zones, "third.geojson", "aigerim");
	}

	private List<PlanZone> zones() {
		List<PlanZone> zones = new ArrayList<>(bean(MasterPlan.class).zones(1)
			.stream()
			.map((zone) -> new PlanZone(zone.code(), zone.district(), zone.name(), zone.landUse(), Disposition.RETAINED,
					zone.phase(), Basis.PUBLISHED, zone.boundary()))
			.toList());
		PlanZone first = zones.removeFirst();
		zones.add(new PlanZone(NEW_ZONE, first.district(), first.name(), first.landUse(), Disposition.RETAINED,
				first.phase(), Basis.PUBLISHED, first.boundary()));
		return zones;
	}

	private static PlanAct act(String day, int supersedes) {
		return new PlanAct(PlanKind.MASTER_PLAN, "12-M", LocalDate.parse(day), null, null, supersedes,
				"adilet-2024-05-17-plan-388", null);
	}

	<T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

	PortalClient reader() {
		return new PortalClient(
				"http://127.0.0.1:" + ((WebServerApplicationContext) this.portal).getWebServer().getPort());
	}

	@Override
	public void close() {
		this.portal.close();
	}

}
