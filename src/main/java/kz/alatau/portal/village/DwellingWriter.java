package kz.alatau.portal.village;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores dwellings in batches: there are too many of them to be kept in a session. */
@Component
class DwellingWriter {

	private static final String INSERT = """
			insert into dwelling (id, village_kato, households, geometry_basis, boundary) values (?, ?, ?, ?, ?)""";

	private static final int BATCH = 1_000;

	private final JdbcTemplate jdbc;

	DwellingWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void write(List<VillageDwelling> dwellings) {
		this.jdbc.batchUpdate(INSERT, dwellings, BATCH, (statement, dwelling) -> {
			statement.setLong(1, dwelling.id());
			statement.setString(2, dwelling.village().kato());
			statement.setInt(3, dwelling.households());
			statement.setString(4, dwelling.basis().name());
			statement.setBytes(5, dwelling.boundary().wkb());
		});
	}

}
