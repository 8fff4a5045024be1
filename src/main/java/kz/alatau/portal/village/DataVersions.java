package kz.alatau.portal.village;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of data versions and that of the sets they consist of. */
@Component
class DataVersions {

	/** Held while a version is drafted or published. */
	private static final long LOCK = 286_069;

	private static final String COLUMNS = """
			select number, kind, file_name, rows_stored, based_on, drafted_at, drafted_by, published_at, published_by
			from village_data_version""";

	private final JdbcClient jdbc;

	DataVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, index) -> index).list();
	}

	Optional<DataVersion> inForce() {
		return this.jdbc.sql(COLUMNS + " where published_at is not null order by number desc limit 1")
			.query(DataVersions::version)
			.optional();
	}

	Optional<DataVersion> find(int number) {
		return this.jdbc.sql(COLUMNS + " where number = ?").param(number).query(DataVersions::version).optional();
	}

	List<DataVersion> drafts() {
		return this.jdbc.sql(COLUMNS + " where published_at is null order by number")
			.query(DataVersions::version)
			.list();
	}

	List<DataVersion> latestPublished(int most) {
		return this.jdbc.sql(COLUMNS + " where published_at is not null order by number desc limit ?")
			.param(most)
			.query(DataVersions::version)
			.list();
	}

	/** Begins a set and gives it its number. */
	int newSet(VillageDataKind kind, String fileName, String by, Instant now) {
		return this.jdbc.sql("""
				insert into village_data_set (kind, file_name, rows_stored, imported_at, imported_by)
				values (?, ?, 0, ?, ?) returning id""")
			.params(kind.name(), fileName, now.atOffset(ZoneOffset.UTC), by)
			.query(Integer.class)
			.single();
	}

	/**
	 * Drafts the version that is in force with one set replaced.
	 * @return its number
	 */
	int draft(VillageDataKind kind, int set, int rows, String by, Instant now) {
		this.jdbc.sql("update village_data_set set rows_stored = ? where id = ?").params(rows, set).update();
		int number = this.jdbc.sql("""
				insert into village_data_version (kind, file_name, rows_stored, drafted_at, drafted_by, based_on,
				village_set, dwelling_set, land_set)
				select s.kind, s.file_name, s.rows_stored, ?, ?, f.number, f.village_set, f.dwelling_set, f.land_set
				from village_data_set s left join village_data_in_force f on true where s.id = ? returning number""")
			.params(now.atOffset(ZoneOffset.UTC), by, set)
			.query(Integer.class)
			.single();
		this.jdbc.sql("update village_data_version set " + kind.column() + " = ? where number = ?")
			.params(set, number)
			.update();
		return number;
	}

	/** The set that a version brought. */
	int set(DataVersion version) {
		return this.jdbc.sql("select " + version.kind().column() + " from village_data_version where number = ?")
			.param(version.number())
			.query(Integer.class)
			.single();
	}

	void publish(int number, @Nullable String by, Instant now) {
		this.jdbc.sql("""
				update village_data_version set published_at = :now, published_by = :by
				where number = :number and published_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("number", number)
			.update();
	}

	void delete(int number) {
		this.jdbc.sql("delete from village_data_version where number = ? and published_at is null")
			.param(number)
			.update();
	}

	private static DataVersion version(ResultSet row, int index) throws SQLException {
		Timestamp published = row.getTimestamp("published_at");
		return new DataVersion(row.getInt("number"), VillageDataKind.valueOf(row.getString("kind")),
				row.getString("file_name"), row.getInt("rows_stored"), (Integer) row.getObject("based_on"),
				row.getTimestamp("drafted_at").toInstant(), row.getString("drafted_by"),
				(published != null) ? published.toInstant() : null, row.getString("published_by"));
	}

}
