package kz.alatau.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One fresh PostgreSQL for all tests of a run; the portal sees it as a configured
 * database.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final EmbeddedPostgres server = start();

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Address of the database named; {@code postgres} is the one the shared context uses.
	 */
	public static String url(String name) {
		return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name + "?user=postgres";
	}

	/** An empty database: its name. */
	public static String create(String name) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		return name;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.datasource.url=" + url("postgres"), "spring.datasource.username=postgres")
			.applyTo(context);
	}

}
