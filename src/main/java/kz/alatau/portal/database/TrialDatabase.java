package kz.alatau.portal.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in the data folder. It is started from Maven's own binaries, or, if
 * an earlier run was killed and its server still stands, taken over from it. Data
 * survives a restart and a crash.
 */
final class TrialDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(TrialDatabase.class);

	static final String SUPERUSER = "postgres";

	private static final Duration START_LIMIT = Duration.ofSeconds(60);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

	private final int port;

	private final @Nullable EmbeddedPostgres started;

	private final @Nullable ProcessHandle takenOver;

	private TrialDatabase(int port, @Nullable EmbeddedPostgres started, @Nullable ProcessHandle takenOver) {
		this.port = port;
		this.started = started;
		this.takenOver = takenOver;
	}

	/**
	 * Brings the server up.
	 * @param folder where the data lies; made if missing
	 * @throws TrialDatabaseException when another running portal uses the folder
	 */
	static TrialDatabase open(Path folder) {
		Postmaster leftOver = Postmaster.in(folder);
		if (leftOver != null && leftOver.answers()) {
			if (leftOver.hasClients()) {
				throw new TrialDatabaseException("Another portal is already running on the data folder "
						+ folder.toAbsolutePath() + ": stop it, or choose another folder with portal.data");
			}
			log.info("Taking over the PostgreSQL that an earlier run left on port {}", leftOver.port());
			return new TrialDatabase(leftOver.port(), null, leftOver.process());
		}
		if (leftOver != null) {
			leftOver.forget(folder);
		}
		return start(folder);
	}

	private static TrialDatabase start(Path folder) {
		try {
			Files.createDirectories(folder);
			int port = freePort();
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory(folder)
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPGStartupWait(START_LIMIT)
				.setPort(port)
				.setLocaleConfig("locale", "C")
				// The library's defaults are for throw-away tests; this data is kept.
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("max_connections", "50")
				.setServerConfig("listen_addresses", "127.0.0.1")
				.start();
			return new TrialDatabase(port, server, null);
		}
		catch (IOException | IllegalStateException ex) {
			throw new TrialDatabaseException("The trial database did not start in " + folder.toAbsolutePath()
					+ ": check that the folder is yours to write and the disk is not full", ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	String url() {
		return url(this.port);
	}

	String user() {
		return SUPERUSER;
	}

	static String url(int port) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
	}

	@Override
	public void close() {
		try {
			if (this.started != null) {
				this.started.close();
			}
			if (this.takenOver != null && this.takenOver.destroy()) {
				this.takenOver.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			log.warn("The trial database did not stop in time", ex);
		}
	}

}
