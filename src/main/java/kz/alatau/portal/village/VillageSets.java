package kz.alatau.portal.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows of imported sets and deletes those of discarded ones. */
@Component
class VillageSets {

	private static final int BATCH = 1_000;

	private final VillageRepository villages;

	private final JdbcTemplate jdbc;

	VillageSets(VillageRepository villages, JdbcTemplate jdbc) {
		this.villages = villages;
		this.jdbc = jdbc;
	}

	int writeVillages(int set, List<VillageProfile> profiles) {
		this.villages.saveAll(profiles.stream().map((profile) -> new Village(set, profile)).toList());
		return profiles.size();
	}

	int writeFields(int set, List<VillageField> fields) {
		this.jdbc.batchUpdate("""
				insert into productive_land (data_set, village_kato, land_use, geometry_basis, boundary)
				values (?, ?, ?, ?, ?)""", fields, BATCH, (statement, field) -> {
			statement.setInt(1, set);
			statement.setString(2, field.village().kato());
			statement.setString(3, field.use().name());
			statement.setString(4, field.basis().name());
			statement.setBytes(5, field.boundary().wkb());
		});
		return fields.size();
	}

	/**
	 * Writes dwellings as they come.
	 * @param source gives every dwelling to the consumer
	 * @return how many there were
	 */
	int writeDwellings(int set, Consumer<Consumer<DwellingRow>> source) {
		Integer rows = this.jdbc.execute((ConnectionCallback<Integer>) (connection) -> copy(connection, set, source));
		return (rows != null) ? rows : 0;
	}

	private static int copy(Connection connection, int set, Consumer<Consumer<DwellingRow>> source)
			throws SQLException {
		try (DwellingCopy copy = new DwellingCopy(connection, set)) {
			source.accept((row) -> write(copy, row));
			return copy.rows();
		}
		catch (IOException | UncheckedIOException ex) {
			throw new DataAccessResourceFailureException("Dwellings could not be stored", ex);
		}
	}

	private static void write(DwellingCopy copy, DwellingRow row) {
		try {
			copy.write(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete(VillageDataKind kind, int set) {
		switch (kind) {
			case VILLAGES -> this.villages.deleteByDataSet(set);
			case DWELLINGS -> this.jdbc.update("delete from dwelling where data_set = ?", set);
			case PRODUCTIVE_LAND -> this.jdbc.update("delete from productive_land where data_set = ?", set);
		}
		this.jdbc.update("delete from village_data_set where id = ?", set);
	}

}
