package kz.alatau.portal.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps scenarios; their zones are read only when they are computed. */
@Component
class ScenarioRows {

	private static final String COLUMNS = """
			select id, name, note, zones, removed, plan_version, data_version, made_by, made_at from scenario
			""";

	private final JdbcClient jdbc;

	ScenarioRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Scenario> newest(int most) {
		return this.jdbc.sql(COLUMNS + "order by made_at desc, id desc limit ?")
			.param(most)
			.query(ScenarioRows::scenario)
			.list();
	}

	Optional<Scenario> find(int id) {
		return this.jdbc.sql(COLUMNS + "where id = ?").param(id).query(ScenarioRows::scenario).optional();
	}

	String zones(int id) {
		return this.jdbc.sql("select zones_geojson from scenario where id = ?").param(id).query(String.class).single();
	}

	/**
	 * Returns its number.
	 * @throws org.springframework.dao.DuplicateKeyException when the name is taken
	 */
	int insert(Scenario scenario, String zones) {
		return this.jdbc.sql("""
				insert into scenario (name, note, zones, zones_geojson, removed, plan_version, data_version, made_by,
				made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
			.params(scenario.name(), scenario.note(), scenario.zones(), zones,
					scenario.removed().toArray(String[]::new), scenario.planVersion(), scenario.dataVersion(),
					scenario.madeBy(), scenario.madeAt().atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	void delete(int id) {
		this.jdbc.sql("delete from scenario where id = ?").param(id).update();
	}

	private static Scenario scenario(ResultSet row, int index) throws SQLException {
		return new Scenario(row.getInt("id"), row.getString("name"), row.getString("note"), row.getInt("zones"),
				List.of((String[]) row.getArray("removed").getArray()), row.getInt("plan_version"),
				row.getInt("data_version"), row.getString("made_by"),
				row.getObject("made_at", OffsetDateTime.class).toInstant());
	}

}
