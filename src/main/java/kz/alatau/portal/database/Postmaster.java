package kz.alatau.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that an earlier run left behind, as its lock file tells. */
record Postmaster(ProcessHandle process, int port) {

	private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

	private static final String LOCK = "postmaster.pid";

	private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(30);

	private static final int PAUSE_MILLIS = 200;

	private static final int PID_LINE = 0;

	private static final int PORT_LINE = 3;

	/** Every other session on the server; the portal is its only client. */
	private static final String OTHERS = """
			select count(*) from pg_stat_activity
			where backend_type = 'client backend' and pid <> pg_backend_pid()""";

	static @Nullable Postmaster in(Path folder) {
		Path lock = folder.resolve(LOCK);
		try {
			var lines = Files.readAllLines(lock);
			long pid = Long.parseLong(lines.get(PID_LINE).strip());
			int port = Integer.parseInt(lines.get(PORT_LINE).strip());
			ProcessHandle process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
			return (process != null) ? new Postmaster(process, port) : null;
		}
		catch (IOException | NumberFormatException | IndexOutOfBoundsException ex) {
			// No lock file, or one cut short by the crash: PostgreSQL itself sees to
			// it.
			return null;
		}
	}

	/**
	 * Whether a server answers. A PostgreSQL that was killed with its portal may need a
	 * while to recover; the number of the process may also be somebody else's by now.
	 */
	boolean answers() {
		long deadline = System.nanoTime() + RECOVERY_LIMIT.toNanos();
		do {
			try (Connection connection = connect()) {
				return connection.isValid(2);
			}
			catch (SQLException ex) {
				log.debug("Not answering yet", ex);
			}
		}
		while (isPostgres() && pause() && System.nanoTime() < deadline);
		return false;
	}

	private static boolean pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Where the system does not tell, the process is taken for PostgreSQL: the careful
	 * side.
	 */
	private boolean isPostgres() {
		return this.process.isAlive()
				&& this.process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

	/**
	 * Takes away a lock that names a process of somebody else, as happens after a reboot
	 * or in a new container: PostgreSQL itself would not dare.
	 */
	void forget(Path folder) {
		if (!isPostgres()) {
			try {
				Files.deleteIfExists(folder.resolve(LOCK));
			}
			catch (IOException ex) {
				throw new TrialDatabaseException("The stale lock in " + folder + " cannot be deleted", ex);
			}
		}
	}

	boolean hasClients() {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(OTHERS)) {
			return result.next() && result.getInt(1) > 0;
		}
		catch (SQLException ex) {
			throw new TrialDatabaseException("The left-over database on port " + this.port + " does not answer", ex);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(TrialDatabase.url(this.port), TrialDatabase.SUPERUSER, "");
	}

}
