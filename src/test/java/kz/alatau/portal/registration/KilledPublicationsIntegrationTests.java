package kz.alatau.portal.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.register.VerifierKey;
import kz.alatau.portal.verifier.VerifierRun;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that publishes is killed (kill -9) at random moments and started again until
 * everything is published; after each kill nothing is missing, doubled or half done.
 */
class KilledPublicationsIntegrationTests {

	private static final int NOTICES = 194;

	private static final int PLANS = 6;

	private static final int KILLS = 4;

	/** So many are left that none of them ends by itself before it is killed. */
	private static final int LAST_MOMENT = 120;

	/** Longer than it takes to publish once: the kill hits any moment of that. */
	private static final int MOMENTS = 60;

	private final Set<String> answered = new HashSet<>();

	private VerifierKey key;

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = 20261123)
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void nothingIsMissingOrDoubledAfterKills(long seed) throws Exception {
		String database = TestDatabase.create("killed_" + seed);
		PublishedRows rows = new PublishedRows(database);
		Random random = new Random(seed);
		int[] moments = random.ints(KILLS, 1, LAST_MOMENT).sorted().toArray();
		for (int moment : moments) {
			killAfter(moment, random.nextInt(MOMENTS), database);
			assertConsistent(rows);
		}
		assertThat(run(database).waitFor()).isZero();
		assertConsistent(rows);
		assertThat(rows.published()).hasSize(NOTICES + PLANS);
		assertItIsVerified(database);
		assertConsistent(rows);
	}

	private void assertItIsVerified(String database) throws IOException {
		Process portal = process(ServingProcess.class, database, "--server.port=0");
		try (BufferedReader output = portal.inputReader()) {
			assertThat(after(ServingProcess.TRAIL_IS_WHOLE, output)).isEqualTo("true");
			assertThat(VerifierRun.of(after(ServingProcess.ADDRESS, output), "--key=" + this.key.line()))
				.contains("inclusion: proved for each of 200")
				.endsWith("exit 0");
		}
		finally {
			portal.destroy();
		}
	}

	/** What the process says in a line that begins so. */
	private static String after(String beginning, BufferedReader output) {
		return output.lines()
			.filter((line) -> line.startsWith(beginning))
			.map((line) -> line.substring(beginning.length()))
			.findFirst()
			.orElseThrow();
	}

	private void assertConsistent(PublishedRows rows) {
		rows.awaitTheirEnd();
		assertThat(rows.published()).containsAll(this.answered);
		rows.assertEachIsEnteredOnce();
		rows.assertTheTreeIsWhole(this.key);
		rows.assertTrailAndCasesAgree();
		rows.assertNothingIsDoubled();
	}

	/** Kills it some milliseconds after so many publications, all starts together. */
	private void killAfter(int publications, int milliseconds, String database) throws Exception {
		Process process = start(database);
		try (BufferedReader output = process.inputReader()) {
			while (this.answered.size() < publications || this.key == null) {
				read(output.readLine());
			}
			assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).as("It has ended by itself").isFalse();
			// Process#destroyForcibly would throw away what it has said.
			process.toHandle().destroyForcibly();
			output.lines().forEach(this::read);
		}
		finally {
			process.destroyForcibly();
		}
	}

	private Process run(String database) throws IOException {
		Process process = start(database);
		try (BufferedReader output = process.inputReader()) {
			output.lines().forEach(this::read);
		}
		return process;
	}

	private void read(String line) {
		assertThat(line).as("The process has ended by itself").isNotNull();
		if (line.startsWith(PublishingProcess.KEY)) {
			this.key = new VerifierKey(line.substring(PublishingProcess.KEY.length()));
		}
		// The last line may be cut off.
		else if (line.matches(PublishingProcess.PUBLISHED + "(2\\d{3}-\\d{4}|PLAN)/1?\\d")) {
			this.answered.add(line.substring(PublishingProcess.PUBLISHED.length()));
		}
	}

	private static Process start(String database) throws IOException {
		return process(PublishingProcess.class, database, String.valueOf(NOTICES), String.valueOf(PLANS));
	}

	private static Process process(Class<?> main, String database, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--portal.data=target/data/" + database, "--portal.starter-data=none",
				"--spring.datasource.url=" + TestDatabase.url(database), "--spring.datasource.username=postgres",
				"--portal.staff.first-password=a long enough password"));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

}
