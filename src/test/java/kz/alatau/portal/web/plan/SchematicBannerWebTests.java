package kz.alatau.portal.web.plan;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The zones of version 2 are published; the tests make all else official step by step.
 */
@Execution(ExecutionMode.SAME_THREAD)
class SchematicBannerWebTests {

	private static TwoVersions versions;

	@BeforeAll
	static void publish() throws SQLException {
		versions = TwoVersions.start("schematic_banner");
	}

	@AfterAll
	static void stop() {
		versions.close();
	}

	@BeforeEach
	void everythingIsOfficial() {
		for (String column : new String[] { "city.geometry_basis", "district.geometry_basis", "village.geometry_basis",
				"village_exposure.basis" }) {
			update(column, "PUBLISHED");
		}
	}

	private static void update(String column, String basis) {
		String[] parts = column.split("\\.");
		versions.bean(JdbcClient.class).sql("update " + parts[0] + " set " + parts[1] + " = ?").param(basis).update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/districts", "/districts/gate", "/city", "/villages", "/plans/2" })
	void officialDataHasNoBanner(String path) {
		assertThat(banner(path)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "/plans/1", "/plans/compare?from=1&to=2" })
	void zonesOfAnotherVersionThatAreSchematicHaveTheBanner(String path) {
		assertThat(banner(path)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "city.geometry_basis, ''", "city.geometry_basis, /plans/2", "district.geometry_basis, /districts",
			"district.geometry_basis, /districts/gate", "village.geometry_basis, /villages",
			"village.geometry_basis, /plans/2", "village_exposure.basis, /city", "village_exposure.basis, /districts",
			"village_exposure.basis, /districts/gate", "village_exposure.basis, /plans/2" })
	void oneThingThatIsSchematicBringsTheBannerBack(String column, String path) {
		update(column, "SCHEMATIC");
		assertThat(banner(path)).isTrue();
	}

	private static boolean banner(String path) {
		return versions.reader().get("/en" + path).text().contains("Schematic: this is not a survey");
	}

}
