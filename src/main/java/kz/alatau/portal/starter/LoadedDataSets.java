package kz.alatau.portal.starter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.IntSupplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which data sets of the starter data are in the database. */
@Component
class LoadedDataSets {

	private final JdbcClient jdbc;

	private final Clock clock;

	LoadedDataSets(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean contains(String name) {
		return this.jdbc.sql("select exists (select 1 from starter_data_set where name = ?)")
			.param(name)
			.query(Boolean.class)
			.single();
	}

	/** Runs an import and notes that it is done, both or neither. */
	@Transactional
	int inOneTransaction(String name, IntSupplier load) {
		int rows = load.getAsInt();
		this.jdbc.sql("insert into starter_data_set (name, rows_stored, loaded_at) values (?, ?, ?)")
			.params(name, rows, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return rows;
	}

}
