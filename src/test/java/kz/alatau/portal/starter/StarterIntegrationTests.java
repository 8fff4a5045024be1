package kz.alatau.portal.starter;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.village.Villages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Starts of the portal on an empty database of their own. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class StarterIntegrationTests {

	@Test
	void withoutStarterDataThePortalStartsAndHasNoRows() throws SQLException {
		createDatabase("starter_none");
		try (ConfigurableApplicationContext portal = start("starter_none", "--portal.starter-data=none")) {
			assertThat(portal.getBean(Villages.class).all()).isEmpty();
			assertThat(portal.getBean(Exposures.class).totals()).isEmpty();
			assertThat(count(portal, "starter_data_set")).isZero();
			assertThat(count(portal, "source")).isZero();
		}
	}

	@Test
	void aFaultyStarterFileStopsTheStartAndNamesTheFeatureToMend(CapturedOutput output) throws SQLException {
		createDatabase("starter_faulty");
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try {
			assertThatException()
				.isThrownBy(() -> start("starter_faulty", new FaultyDistricts(), "--portal.starter-data=bundled"))
				.withRootCauseInstanceOf(StarterFaultException.class);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The starter data has 2 fault(s):")
			.containsSubsequence(
					"starter/districts.geojson, feature 2 (B), field area_ha: the value is out of range (-1)",
					"starter/districts.geojson, feature 3 (C), field geometry.coordinates[0]: the ring crosses")
			.contains("Mend the file, or start with portal.starter-data=none.")
			.doesNotContain("\tat kz.alatau");
		try (ConfigurableApplicationContext portal = start("starter_faulty", "--portal.starter-data=none")) {
			assertThat(count(portal, "source")).isPositive();
			assertThat(count(portal, "city")).isOne();
			assertThat(count(portal, "district")).isZero();
			assertThat(count(portal, "starter_data_set")).isEqualTo(2);
		}
		// The files before the faulty one are not loaded again.
		try (ConfigurableApplicationContext portal = start("starter_faulty", "--portal.starter-data=bundled")) {
			assertThat(count(portal, "starter_data_set")).isEqualTo(12);
			assertThat(count(portal, "city")).isOne();
			assertThat(portal.getBean(Villages.class).all()).hasSize(12);
			assertThat(portal.getBean(Exposures.class).ofVillages()).hasSize(12);
			// A configured database is not a trial: no made-up notices.
			assertThat(count(portal, "notice")).isZero();
		}
	}

	private static ConfigurableApplicationContext start(String database, String argument) {
		return portal(database).run(argument, "--server.port=0");
	}

	private static ConfigurableApplicationContext start(String database, Lifecycle first, String argument) {
		return portal(database)
			.initializers((context) -> context.getBeanFactory().registerSingleton("before the starter", first))
			.run(argument, "--server.port=0");
	}

	private static SpringApplicationBuilder portal(String database) {
		return new SpringApplicationBuilder(PortalApplication.class).properties(
				"spring.datasource.url=" + TestDatabase.url(database), "spring.datasource.username=postgres",
				"portal.staff.first-password=a long enough password");
	}

	private static long count(ConfigurableApplicationContext portal, String table) {
		return portal.getBean(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single();
	}

	private static void createDatabase(String name) throws SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
	}

	/** From the start on serves starter districts that are wrong. */
	private static final class FaultyDistricts implements SmartLifecycle {

		private static final String FILE = "starter/districts.geojson";

		private static final String CONTENT = """
				{"type":"FeatureCollection","features":[
				{"type":"Feature","properties":{"code":"A","name_kk":"а","name_ru":"б","name_en":"c","area_ha":1,"geometry_basis":"PRESS"},"geometry":{"type":"Polygon","coordinates":[[[77,43],[78,43],[78,44],[77,43]]]}},
				{"type":"Feature","properties":{"code":"B","name_kk":"а","name_ru":"б","name_en":"c","area_ha":-1,"geometry_basis":"PRESS"},"geometry":{"type":"Polygon","coordinates":[[[77,43],[78,43],[78,44],[77,43]]]}},
				{"type":"Feature","properties":{"code":"C","name_kk":"а","name_ru":"б","name_en":"c","area_ha":1,"geometry_basis":"PRESS"},"geometry":{"type":"Polygon","coordinates":[[[77,43],[78,44],[78,43],[77,44],[77,43]]]}}
				]}
				""";

		@Override
		public void start() {
			Thread thread = Thread.currentThread();
			thread.setContextClassLoader(new ClassLoader(thread.getContextClassLoader()) {

				@Override
				public InputStream getResourceAsStream(String name) {
					return name.equals(FILE) ? new ByteArrayInputStream(CONTENT.getBytes(StandardCharsets.UTF_8))
							: super.getResourceAsStream(name);
				}

			});
		}

		@Override
		public void stop() {
			// Nothing runs.
		}

		@Override
		public boolean isRunning() {
			return false;
		}

		@Override
		public int getPhase() {
			return -1;
		}

	}

}
