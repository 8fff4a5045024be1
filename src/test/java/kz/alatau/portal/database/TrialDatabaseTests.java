package kz.alatau.portal.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.SAME_THREAD)
class TrialDatabaseTests {

	@TempDir
	private Path folder;

	@Test
	void dataSurvivesARestart() throws SQLException {
		try (TrialDatabase database = open()) {
			execute(database, "create table kept as select 42 as answer");
		}
		try (TrialDatabase database = open()) {
			assertThat(answer(database)).isEqualTo(42);
		}
	}

	/** The portal is killed, its server is not: nobody closes the first one. */
	@Test
	void serverLeftBehindIsTakenOver() throws SQLException {
		TrialDatabase killed = open();
		execute(killed, "create table kept as select 42 as answer");
		try (TrialDatabase database = open()) {
			assertThat(database.url()).isEqualTo(killed.url());
			assertThat(answer(database)).isEqualTo(42);
		}
		assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void serverInUseByAnotherPortalIsRefusedInASentence() throws SQLException {
		try (TrialDatabase first = open(); Connection other = connect(first)) {
			assertThat(other.isValid(1)).isTrue();
			assertThatExceptionOfType(TrialDatabaseException.class).isThrownBy(this::open)
				.withMessageContaining("Another portal is already running");
		}
	}

	/**
	 * After a power cut the lock file names a process that is gone, or somebody else's.
	 */
	@Test
	void staleLockFileIsNoError() throws Exception {
		try (TrialDatabase database = open()) {
			execute(database, "create table kept as select 42 as answer");
		}
		Files.writeString(this.folder.resolve("postgres/postmaster.pid"),
				ProcessHandle.current().pid() + "\n" + this.folder + "\n0\n1\n");
		try (TrialDatabase database = open()) {
			assertThat(answer(database)).isEqualTo(42);
		}
	}

	@Test
	void folderThatCannotBeUsedIsSaidSo() throws Exception {
		Path file = Files.writeString(this.folder.resolve("file"), "not a folder");
		assertThatExceptionOfType(TrialDatabaseException.class).isThrownBy(() -> TrialDatabase.open(file))
			.withMessageContaining("did not start in");
	}

	private TrialDatabase open() {
		return TrialDatabase.open(this.folder.resolve("postgres"));
	}

	private static Connection connect(TrialDatabase database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.user(), "");
	}

	private static void execute(TrialDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int answer(TrialDatabase database) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("select answer from kept")) {
			result.next();
			return result.getInt(1);
		}
	}

}
