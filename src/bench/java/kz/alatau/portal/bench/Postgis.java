package kz.alatau.portal.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.postgresql.PGConnection;

/**
 * The same tables and questions in PostGIS; the fastest of several ways to ask counts.
 */
final class Postgis implements AutoCloseable {

	/** How the zones and places are joined and the area is measured. */
	private static final List<String> WAYS = List.of("""
			select z.id, sum(ST_Area(ST_Intersection(p.geom, z.geom)))
			from %s p join zones z on ST_Intersects(p.geom, z.geom) group by z.id""", """
			select z.id, sum(case when ST_CoveredBy(p.geom, z.geom) then ST_Area(p.geom)
				else ST_Area(ST_Intersection(p.geom, z.geom)) end)
			from %s p join zones z on ST_Intersects(p.geom, z.geom) group by z.id""", """
			select z.id, sum(case when ST_Covers(z.geom, p.geom) then ST_Area(p.geom)
				else ST_Area(ST_Intersection(z.geom, p.geom)) end)
			from zones z join %s p on z.geom && p.geom group by z.id""", """
			select z.id, sum(case when ST_Contains(z.geom, p.geom) then ST_Area(p.geom)
				when ST_Covers(p.geom, z.geom) then ST_Area(z.geom)
				else ST_Area(ST_Intersection(z.geom, p.geom)) end)
			from %s p join zones z on ST_Intersects(z.geom, p.geom) group by z.id""");

	/**
	 * In parallel as soon as it may, on as many processes as we have threads; compiling
	 * queries is tried both ways.
	 */
	private static final List<String> SETTINGS = List.of(
			"max_parallel_workers_per_gather = " + (Runtime.getRuntime().availableProcessors() - 1),
			"parallel_setup_cost = 0", "parallel_tuple_cost = 0", "min_parallel_table_scan_size = 0",
			"min_parallel_index_scan_size = 0", "work_mem = '256MB'");

	private static final int REPEATS = 2;

	private final Connection connection;

	private String bestWay = "";

	private String bestJit = "off";

	Postgis(String url, BenchTables tables) throws SQLException, IOException {
		this.connection = DriverManager.getConnection(url);
		execute("create extension if not exists postgis");
		load(tables, "zones", "id int, phase int, wkt text", "id");
		load(tables, "villages", "id int, wkt text", "id");
		load(tables, "buildings", "id int, village int, persons int, wkt text", "village");
		for (String setting : SETTINGS) {
			execute("set " + setting);
		}
	}

	private void load(BenchTables tables, String table, String columns, String order) throws SQLException, IOException {
		execute("drop table if exists " + table + ", " + table + "_read");
		execute("create unlogged table " + table + "_read (" + columns + ")");
		try (Reader reader = Files.newBufferedReader(tables.file(table))) {
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table + "_read from stdin with (delimiter ';')", reader);
		}
		execute("create table " + table + " as select id, ST_GeomFromText(wkt, 32643)::geometry(Polygon, 32643) geom"
				+ " from " + table + "_read order by " + order);
		execute("drop table " + table + "_read");
		execute("create index on " + table + " using gist (geom)");
		execute("vacuum analyze " + table);
	}

	/** Tries every way and remembers the fastest. */
	void chooseWay(String table, int zones) throws SQLException {
		double best = Double.POSITIVE_INFINITY;
		for (String jit : List.of("off", "on")) {
			execute("set jit = " + jit);
			for (int i = 0; i < WAYS.size() * REPEATS; i++) {
				String way = WAYS.get(i % WAYS.size()).formatted(table);
				double milliseconds = time(way, zones).milliseconds();
				if (milliseconds < best) {
					best = milliseconds;
					this.bestWay = way;
					this.bestJit = jit;
				}
			}
		}
		execute("set jit = " + this.bestJit);
	}

	/** The query that was the fastest. */
	String bestWay() {
		return this.bestWay.replaceAll("\\s+", " ") + " (jit " + this.bestJit + ")";
	}

	/** The sums by zone, asked in the way chosen. */
	Answer ask(int zones) throws SQLException {
		return time(this.bestWay, zones);
	}

	private Answer time(String query, int zones) throws SQLException {
		double[] sums = new double[zones];
		long start = System.nanoTime();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				sums[rows.getInt(1) - 1] = rows.getDouble(2);
			}
		}
		return new Answer((System.nanoTime() - start) / 1e6, sums);
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** Areas by zone and how long they took. */
	record Answer(double milliseconds, double[] sums) {

		/** The largest difference of a zone's sum, relative to the larger one. */
		double worstZone(double[] others) {
			double worst = 0;
			for (int i = 0; i < this.sums.length; i++) {
				double larger = Math.max(this.sums[i], others[i]);
				worst = (larger > 1e-6) ? Math.max(worst, Math.abs(this.sums[i] - others[i]) / larger) : worst;
			}
			return worst;
		}

		double total() {
			double total = 0;
			for (double sum : this.sums) {
				total += sum;
			}
			return total;
		}

	}

}
