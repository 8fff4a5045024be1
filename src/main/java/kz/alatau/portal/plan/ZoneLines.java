package kz.alatau.portal.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what versions say of their zones and leaves the boundaries in the database. */
@Component
class ZoneLines {

	private static final List<String> COLUMNS = List.of("code", "district_code", "name_kk", "name_ru", "name_en",
			"land_use", "disposition", "phase_start", "phase_end", "geometry_basis");

	private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

	private final JdbcClient jdbc;

	ZoneLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ZoneLine> page(int version, int page, int size) {
		return this.jdbc
			.sql("select " + columns("zone")
					+ " from zone where plan_version = :version order by code limit :size offset :offset")
			.param("version", version)
			.param("size", size)
			.param("offset", (long) page * size)
			.query((row, index) -> read(row, "zone"))
			.list();
	}

	List<ZoneLine> named(int version, Collection<String> codes) {
		return this.jdbc
			.sql("select " + columns("zone") + " from zone where plan_version = :version and code = any (:codes)")
			.param("version", version)
			.param("codes", codes.toArray(String[]::new))
			.query((row, index) -> read(row, "zone"))
			.list();
	}

	/**
	 * The columns of a zone and the names of its district, named after the table they
	 * come from.
	 */
	static String columns(String table) {
		Stream<String> own = COLUMNS.stream().map((column) -> table + "." + column + " as " + table + "_" + column);
		Stream<String> district = LANGUAGES.stream()
			.map((language) -> "(select d.name_%1$s from district d where d.code = %2$s.district_code) as %2$s_district_%1$s"
				.formatted(language, table));
		return Stream.concat(own, district).collect(Collectors.joining(", "));
	}

	/** The zone in the columns of a table; empty where an outer join found none. */
	static @Nullable ZoneLine readOptional(ResultSet row, String table) throws SQLException {
		return (row.getString(table + "_code") != null) ? read(row, table) : null;
	}

	private static ZoneLine read(ResultSet row, String table) throws SQLException {
		String prefix = table + "_";
		return new ZoneLine(row.getString(prefix + "code"), row.getString(prefix + "district_code"),
				text(row, prefix + "district_"), text(row, prefix + "name_"),
				LandUse.valueOf(row.getString(prefix + "land_use")),
				Disposition.valueOf(row.getString(prefix + "disposition")),
				new Phase(row.getInt(prefix + "phase_start"), row.getInt(prefix + "phase_end")),
				Basis.valueOf(row.getString(prefix + "geometry_basis")));
	}

	private static @Nullable LocalizedText text(ResultSet row, String prefix) throws SQLException {
		return LocalizedText.ofNullable(row.getString(prefix + "kk"), row.getString(prefix + "ru"),
				row.getString(prefix + "en"));
	}

}
