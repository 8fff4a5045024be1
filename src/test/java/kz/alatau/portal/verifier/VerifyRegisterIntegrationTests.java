package kz.alatau.portal.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.RegisteredEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A register whose database is tampered with by its owner; after each test it is put
 * back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class VerifyRegisterIntegrationTests {

	private static final int ENTRIES = 40;

	private static final int AT_ONCE = 200;

	private static final int THREADS = 8;

	private RunningPortal portal;

	private String saved;

	private String emptyReport;

	private Path folder;

	@BeforeAll
	void start(@TempDir Path folder) throws Exception {
		this.folder = folder;
		this.portal = RunningPortal.start("tampered_register");
		this.emptyReport = this.portal.verify();
		IntStream.range(0, ENTRIES).forEach(this.portal::publish);
		this.portal.keep();
		this.saved = Files
			.writeString(this.folder.resolve("checkpoint.txt"), this.portal.register().checkpoint().note())
			.toString();
	}

	@AfterEach
	void restore() throws SQLException {
		this.portal.restore();
	}

	@AfterAll
	void stop() {
		this.portal.close();
	}

	@Test
	void registerWithoutEntriesIsInOrder() {
		assertThat(this.emptyReport).contains("checkpoint: 0 entries").endsWith("exit 0").doesNotContain("FAULT");
	}

	@Test
	void registerWithEntriesIsInOrder() {
		assertThat(this.portal.verify("--checkpoint=" + this.saved))
			.contains("ok     checkpoint: 40 entries", "ok     entries: 40", "ok     root:",
					"ok     inclusion: proved for each of 40", "ok     consistency: each of 40 checkpoints",
					"ok     saved checkpoint: 40 entries", "ok     end:", "The register is in order.")
			.doesNotContain("FAULT")
			.endsWith("exit 0");
	}

	@Test
	void entriesOfManyAtOnceHaveNoGapsAndVerify() throws Exception {
		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			List<Callable<RegisteredEntry>> tasks = IntStream.range(ENTRIES, ENTRIES + AT_ONCE)
				.mapToObj((number) -> (Callable<RegisteredEntry>) () -> this.portal.publish(number))
				.toList();
			for (Future<RegisteredEntry> done : threads.invokeAll(tasks)) {
				done.get();
			}
		}
		assertThat(this.portal.register().entries(0, ENTRIES + AT_ONCE)).extracting(RegisteredEntry::index)
			.containsExactlyElementsOf(LongStream.range(0, ENTRIES + AT_ONCE).boxed().toList());
		assertThat(this.portal.verify("--checkpoint=" + this.saved)).contains("inclusion: proved for each of 240")
			.endsWith("exit 0");
	}

	@Test
	void laterEntriesFollowTheSavedCheckpoint() {
		this.portal.publish(ENTRIES);
		this.portal.publish(ENTRIES + 1);
		assertThat(this.portal.verify("--checkpoint=" + this.saved))
			.contains("checkpoint: 42 entries", "saved checkpoint: 40 entries, nothing before was changed")
			.endsWith("exit 0");
	}

	@Test
	void publicationThatFailsLeavesNothingBehind() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.portal.inTransaction(() -> {
			this.portal.publish(ENTRIES);
			throw new IllegalStateException("The publication fails after its entry");
		}));
		assertThat(this.portal.register().size()).isEqualTo(ENTRIES);
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	@Test
	void nothingIsEnteredTwiceNorOutsideATransaction() {
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.portal.publish(7));
		assertThat(this.portal.register().find(EntryKind.PLAN_VERSION, "2026-0007", 1)).isPresent();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.portal.register().append(null));
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update register_entry set number = 'x'",
			"delete from register_entry where entry_index = 5", "truncate register_entry cascade",
			"update register_checkpoint set note = ''", "delete from register_checkpoint",
			"update register_node set position = -1", "delete from register_node", "delete from register_tree",
			"update register_tree set size = size - 1", "update register_tree set size = size + 2",
			"insert into register_entry select 500, kind, '500', version, canonical, leaf_hash, now() from register_entry where entry_index = 0" })
	void databaseRefusesWhatTheRegisterDoesNotDo(String statement) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> this.portal.execute(statement))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("23514"));
	}

	@Test
	void oneChangedLetterIsFound() throws Exception {
		this.portal.tamper("update register_entry set canonical = replace(canonical, 'Объявление 7', 'Обьявление 7')");
		assertFound("hash of entry 7", "FAULT  entry 7: its text has the hash", "FAULT  root:");
	}

	@Test
	void oneChangedLetterWithItsHashIsFound() throws Exception {
		this.portal.tamper("update register_entry set canonical = replace(canonical, 'Объявление 7', 'Обьявление 7')",
				"update register_entry set leaf_hash = sha256('\\x00'::bytea || convert_to(canonical, 'UTF8'))",
				"update register_node set hash = leaf_hash from register_entry where level = 0 and position = entry_index");
		assertFound("root of the entries", "FAULT  root: the entries give");
	}

	@Test
	void otherFormOfTheSameTextIsFound() throws Exception {
		this.portal.tamper("update register_entry set canonical = canonical || ' ' where entry_index = 17");
		assertFound("hash of entry 17", "FAULT  entry 17: Not in canonical form");
	}

	@Test
	void droppedRowIsFound() throws Exception {
		this.portal.tamper("delete from register_entry where entry_index = 20");
		assertFound("entry 20 is missing", "FAULT  entry 20: missing, 21 stands in its place");
	}

	@Test
	void droppedLastRowIsFound() throws Exception {
		this.portal.tamper("delete from register_entry where entry_index = 39");
		assertFound("only 39 of 40", "FAULT  entries: the portal gives 39 of 40");
	}

	@Test
	void swappedRowsAreFound() throws Exception {
		this.portal.tamper("update register_entry set entry_index = 1000 where entry_index = 3",
				"update register_entry set entry_index = 3 where entry_index = 4",
				"update register_entry set entry_index = 4 where entry_index = 1000");
		assertFound("root of the entries", "FAULT  root:", "FAULT  inclusion: not proved for entry 3",
				"FAULT  checkpoint 4: its root is not the one of the entries");
	}

	/**
	 * A backup of yesterday is signed as it should be: only who saved a checkpoint sees
	 * it.
	 */
	@Test
	void dayThatIsRolledBackIsFoundWithASavedCheckpoint() throws Exception {
		this.portal.tamper("delete from register_entry where entry_index >= 30",
				"delete from register_node where (position + 1) * (1::bigint << level) > 30",
				"delete from register_checkpoint where size > 30", "update register_tree set size = 30");
		assertThat(this.portal.verify()).endsWith("exit 0");
		assertThat(this.portal.verify("--checkpoint=" + this.saved))
			.contains("FAULT  saved checkpoint: there were 40 entries, now there are 30")
			.endsWith("exit 1");
		assertThat(python(this.saved)).contains("FAULT an entry of the saved checkpoint");
		IntStream.range(0, 15).forEach((number) -> this.portal.publish(3000 + number));
		assertThat(this.portal.verify()).endsWith("exit 0");
		assertThat(this.portal.verify("--checkpoint=" + this.saved)).contains("FAULT  saved checkpoint: its root")
			.endsWith("exit 1");
	}

	@Test
	void rowBehindTheLastCheckpointIsFound() throws Exception {
		this.portal.tamper("insert into register_entry select 40, kind, '40', version, canonical, leaf_hash, now() "
				+ "from register_entry where entry_index = 0");
		assertThat(this.portal.verify()).contains("FAULT  entry 40: no checkpoint signs for it").endsWith("exit 1");
	}

	@Test
	void changedCheckpointIsFound() throws Exception {
		this.portal.tamper(
				"update register_checkpoint set note = replace(note, chr(10) || '9' || chr(10), chr(10) || '8' || chr(10))");
		assertThat(this.portal.verify()).contains("FAULT  The checkpoint is not signed").endsWith("exit 1");
	}

	@Test
	void nothingIsSignedOnTopOfAChangedTree() throws Exception {
		this.portal.tamper("update register_node set hash = sha256('x') where level = 5");
		assertThatExceptionOfType(RegisterFaultException.class).isThrownBy(() -> this.portal.publish(ENTRIES));
		this.portal.restore();
		this.portal.tamper("update register_tree set size = 0");
		assertThatExceptionOfType(RegisterFaultException.class).isThrownBy(() -> this.portal.publish(ENTRIES));
		this.portal.restore();
		this.portal.publish(ENTRIES);
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	@Test
	void removedTextIsGoneAndTheRegisterVerifies() throws Exception {
		RegisteredEntry before = this.portal.register().entry(7).orElseThrow();
		RegisteredEntry order = this.portal.remove(7);
		assertThat(this.portal.register().entry(7)).get()
			.isEqualTo(new RegisteredEntry(7, before.kind(), before.number(), 1, null, before.leafHash(),
					before.createdAt(), order.index()));
		assertThat(order.members()).containsEntry("removed_index", 7)
			.containsEntry("removed_leaf_hash", before.leafHash().base64());
		this.portal.publish(ENTRIES + 1);
		assertThat(this.portal.verify("--checkpoint=" + this.saved))
			.contains("ok     entries: 42", "ok     removed: 1 texts", "inclusion: proved for each of 42")
			.endsWith("exit 0");
		assertThat(python(this.saved)).startsWith("42 entries in order").contains("1 texts removed");
	}

	@Test
	void onlyTextsThatAreThereAreRemoved() {
		RegisteredEntry order = this.portal.remove(7);
		for (long index : new long[] { 7, order.index(), 1000, -1 }) {
			assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.portal.remove(index));
		}
		RegisterEntry notice = RegisterEntry.of(EntryKind.NOTICE, "2026-9999", 1, Instant.EPOCH);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.portal.inTransaction(() -> this.portal.register().remove(8, notice)));
		assertThat(this.portal.register().size()).isEqualTo(ENTRIES + 1);
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	@Test
	void textThatIsMissingWithoutAnOrderIsFound() throws Exception {
		this.portal.remove(7);
		this.portal.tamper("update register_entry set canonical = null, removed_by = 40 where entry_index = 8");
		assertFound("text of entry 8 is missing", "FAULT  entry 8: its text is missing, and entry 40 does not name it");
		this.portal.tamper("update register_entry set removed_by = 39 where entry_index = 7");
		assertFound("is missing", "FAULT  entry 7: its text is missing, and entry 39 does not name it");
	}

	@Test
	void removedTextWithAnotherHashIsFound() throws Exception {
		this.portal.remove(7);
		this.portal.tamper("update register_entry set leaf_hash = sha256('x') where entry_index = 7");
		assertFound("text of entry 7 is missing", "FAULT  entry 7: its text is missing", "FAULT  root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update register_entry set canonical = null where entry_index = 8",
			"update register_entry set canonical = null, removed_by = 40 where entry_index = 8",
			"update register_entry set canonical = null, removed_by = 39 where entry_index = 8",
			"update register_entry set canonical = null, removed_by = 40 where entry_index = 40",
			"update register_entry set removed_by = null, canonical = '{}' where entry_index = 7",
			"update register_entry set number = 'x' where entry_index = 7",
			"update register_entry set canonical = '{}' where entry_index = 8", "delete from register_file" })
	void databaseErasesOnlyWhatIsOrdered(String statement) {
		this.portal.remove(7);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> this.portal.execute(statement))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("23514"));
	}

	@Test
	void keyThatIsKnownMustBeTheOneGivenOut() {
		String key = this.portal.register().key().line();
		assertThat(this.portal.verify("--key=" + key)).contains("the known one").endsWith("exit 0");
		assertThat(this.portal
			.verify("--key=portal.example/register+0a28f58d+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"))
			.contains("FAULT  key:")
			.endsWith("exit 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--checkpoint=nothing/here", "--key=nothing/here", "--key=a+b+c", "--url=http://other",
			"--all" })
	void commandThatIsNotUnderstoodExplainsItself(String option) {
		assertThat(this.portal.verify(option)).contains("Usage: java -jar portal.jar verify-register")
			.endsWith("exit 2");
	}

	@Test
	void portalThatIsNotThereIsNoFaultOfTheRegister() {
		assertThat(VerifierRun.of("http://127.0.0.1:1"))
			.contains("?      /register/key does not answer", "The register could not be checked")
			.doesNotContain("FAULT", "NOT in order")
			.endsWith("exit 2");
	}

	@ParameterizedTest
	@CsvSource({ "/key, 503", "/checkpoint, 0", "/entries?, 502", "/proof/, 429", "/checkpoints/, 503",
			"/api/v1/notices, 504" })
	void whatIsNotAnsweredIsNoFaultOfTheRegister(String deaf, int status) throws IOException {
		try (DeafPortal portal = new DeafPortal(this.portal.address(), deaf, status)) {
			assertThat(VerifierRun.of(portal.address(), "--checkpoint=" + this.saved))
				.contains("The register could not be checked")
				.doesNotContain("FAULT", "NOT in order")
				.endsWith("exit 2");
		}
	}

	@Test
	void faultThatWasFoundStandsWhereSomethingElseIsNotAnswered() throws Exception {
		this.portal.tamper("update register_entry set canonical = replace(canonical, 'Объявление 7', 'Обьявление 7')");
		try (DeafPortal portal = new DeafPortal(this.portal.address(), "/proof/", 503)) {
			assertThat(VerifierRun.of(portal.address())).contains("FAULT  entry 7", "?      /register/proof/")
				.contains("The register is NOT in order.")
				.endsWith("exit 1");
		}
	}

	@Test
	void portalIsNotStartedForTheCommand() throws Exception {
		Path output = this.folder.resolve("output");
		int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "kz.alatau.portal.PortalApplication", "verify-register",
				"--url=" + this.portal.address(), "--checkpoint=" + this.saved)
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start()
			.waitFor();
		assertThat(Files.readString(output)).endsWith("The register is in order.\n").doesNotContain("portal answers");
		assertThat(code).isZero();
	}

	@Test
	void programWrittenFromTheRecipeAgrees() throws Exception {
		assertThat(python())
			.startsWith("40 entries in order, root " + this.portal.register().checkpoint().checkpoint().root());
		assertThat(python(this.saved)).startsWith("40 entries in order");
		assertThat(Files.readAllLines(RunningPortal.CHECK)).hasSizeLessThan(65);
	}

	private void assertFound(String byPython, String... byCommand) throws Exception {
		assertThat(this.portal.verify()).contains(byCommand).endsWith("exit 1");
		assertThat(python()).startsWith("FAULT ").contains(byPython);
	}

	private String python(String... saved) throws IOException, InterruptedException {
		return this.portal.python(this.folder, saved);
	}

}
