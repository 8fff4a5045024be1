package kz.alatau.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.Place;
import kz.alatau.portal.dataset.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class UploadsIntegrationTests {

	private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

	private static final UploadTask AT_ONCE = (file, progress) -> new TaskResult.Done(3, "/staff/plans/2", null);

	@TempDir
	private Path root;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private PlatformTransactionManager transactions;

	private final MovableClock clock = new MovableClock();

	private UploadStore store;

	private UploadWorker worker;

	private Uploads uploads;

	@BeforeEach
	void startAnInstance() {
		this.store = new UploadStore(JdbcClient.create(this.database), new FaultRows(this.database), this.transactions,
				this.clock);
		UploadFolder folder = new UploadFolder(this.root);
		this.worker = new UploadWorker(this.store, folder, new Heartbeat(this.store, this.clock));
		this.uploads = new Uploads(this.store, folder, this.worker);
		this.worker.start();
	}

	@AfterEach
	void stopTheInstance() {
		this.worker.stop();
	}

	@Test
	void progressIsSeenWhileTheTaskRuns() throws InterruptedException {
		HeldTask task = new HeldTask();
		UploadId id = this.uploads.start(upload("zones.geojson"), task);
		task.awaitHeld();
		this.worker.beat();
		assertThat(find(id)).returns(UploadState.RUNNING, Upload::state)
			.returns(Stage.CHECK, Upload::stage)
			.returns(40L, Upload::done)
			.returns(100L, Upload::total)
			.returns(4L, Upload::bytes)
			.returns(PortalTest.STAFF, Upload::startedBy)
			.returns(null, Upload::finishedAt);
		task.letGo();
		assertThat(await(id)).returns(UploadState.DONE, Upload::state)
			.returns(100, Upload::rows)
			.returns("/staff/plans/2", Upload::link)
			.returns(this.clock.instant(), Upload::finishedAt);
	}

	/** The importer works in one long transaction; others must see through it. */
	@Test
	void progressIsSeenOutsideTheTransactionOfTheTask() throws InterruptedException {
		HeldTask held = new HeldTask();
		UploadId id = this.uploads.start(upload("zones.geojson"), (file,
				progress) -> new TransactionTemplate(this.transactions).execute((status) -> held.run(file, progress)));
		held.awaitHeld();
		this.worker.beat();
		assertThat(find(id).done()).isEqualTo(40);
		held.letGo();
		assertThat(await(id).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void filesAreWorkedOnOneAfterTheOther() throws InterruptedException {
		HeldTask first = new HeldTask();
		this.uploads.start(upload("1.csv"), first);
		first.awaitHeld();
		UploadId second = this.uploads.start(upload("2.csv"), AT_ONCE);
		assertThat(find(second).state()).isEqualTo(UploadState.WAITING);
		first.letGo();
		assertThat(await(second).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void theTaskReadsTheFileUnderItsTidyNameAndThenTheFileIsGone() {
		StringBuilder read = new StringBuilder();
		UploadId id = this.uploads.start(upload("../../etc/zones.csv"), (file, progress) -> {
			read.append(file.name()).append(": ").append(content(file)).append(stored());
			return new TaskResult.Done(1, "/staff/plans/2", null);
		});
		assertThat(await(id).fileName()).isEqualTo("zones.csv");
		assertThat(read.toString()).startsWith("zones.csv: kept[").doesNotContain("zones.csv]", "[]");
		assertThat(stored()).isEmpty();
	}

	@Test
	void faultsAreKeptInTheOrderOfTheFile() {
		List<ImportFault> faults = IntStream.rangeClosed(1, 1_000).mapToObj(UploadsIntegrationTests::fault).toList();
		UploadId id = this.uploads.start(upload("zones.csv"), (file, progress) -> {
			progress.at(Stage.CHECK, 7, 7);
			return new TaskResult.Refused(faults, 1_234);
		});
		Upload refused = await(id);
		assertThat(refused).returns(UploadState.REFUSED, Upload::state)
			.returns(1_234, Upload::faultCount)
			.returns(Stage.CHECK, Upload::stage)
			.returns(null, Upload::link);
		assertThat(refused.faults()).hasSize(1_000)
			.isSortedAccordingTo((one, other) -> Integer.compare(one.number(), other.number()))
			.first()
			.isEqualTo(new UploadFault("LINE", 1, "", "hectares", "NOT_A_NUMBER", "row 1"));
		assertThat(stored()).isEmpty();
	}

	@Test
	void anExceptionIsLoggedOnceAndTheNextFileIsWorkedOn(CapturedOutput output) {
		UploadId failed = this.uploads.start(upload("1.csv"), (file, progress) -> {
			throw new IllegalStateException("a mistake of ours");
		});
		assertThat(await(failed).state()).isEqualTo(UploadState.FAILED);
		assertThat(output.getAll().split("a mistake of ours", -1)).hasSize(2);
		assertThat(output.getAll()).contains("at kz.alatau.portal.upload.UploadRun");
		assertThat(await(this.uploads.start(upload("2.csv"), AT_ONCE)).state()).isEqualTo(UploadState.DONE);
		assertThat(stored()).isEmpty();
	}

	@Test
	void aFullMemoryFailsOneFileAndNotTheNext() {
		UploadId failed = this.uploads.start(upload("1.csv"), (file, progress) -> {
			throw new OutOfMemoryError("Java heap space");
		});
		assertThat(await(failed).state()).isEqualTo(UploadState.FAILED);
		assertThat(await(this.uploads.start(upload("2.csv"), AT_ONCE)).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void oneTooManyIsRefusedAndNothingOfItStays() throws InterruptedException {
		HeldTask task = new HeldTask();
		List<UploadId> taken = IntStream.range(0, UploadWorker.PLACES)
			.mapToObj((number) -> this.uploads.start(upload(number + ".csv"), task))
			.toList();
		task.awaitHeld();
		assertThatExceptionOfType(UploadQueueFullException.class)
			.isThrownBy(() -> this.uploads.start(upload("too-many.csv"), task));
		assertThat(this.uploads.latest(1)).extracting(Upload::id).containsExactly(taken.getLast());
		assertThat(stored()).hasSize(UploadWorker.PLACES);
		task.letGo();
		assertThat(taken).allSatisfy((id) -> assertThat(await(id).state()).isEqualTo(UploadState.DONE));
		assertThat(await(this.uploads.start(upload("again.csv"), AT_ONCE)).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void aFileThatDoesNotArriveTakesNoPlace() {
		for (int i = 0; i <= UploadWorker.PLACES; i++) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> this.uploads.start(new NewUpload("plan", "zones.csv", (target) -> {
					throw new IOException("The line broke");
				}, PortalTest.STAFF), AT_ONCE));
		}
		assertThat(await(this.uploads.start(upload("again.csv"), AT_ONCE)).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void anUploadNotHeardOfForAMinuteIsInterrupted() {
		UploadId id = this.store.insert(upload("dead.csv"), 4);
		this.store.begin(id);
		this.clock.move(UploadStore.SILENCE);
		assertThat(find(id).state()).isEqualTo(UploadState.RUNNING);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(find(id).state()).isEqualTo(UploadState.INTERRUPTED);
		assertThat(this.uploads.latest(1)).extracting(Upload::state).containsExactly(UploadState.INTERRUPTED);
		this.store.endForgotten();
		assertThat(find(id).finishedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void aSlowTaskIsNotTakenForADeadOne() throws InterruptedException {
		HeldTask slow = new HeldTask();
		UploadId running = this.uploads.start(upload("slow.csv"), slow);
		UploadId waiting = this.uploads.start(upload("waiting.csv"), AT_ONCE);
		slow.awaitHeld();
		this.worker.beat();
		this.clock.move(UploadStore.SILENCE.plusSeconds(1));
		this.worker.beat();
		assertThat(find(running).state()).isEqualTo(UploadState.RUNNING);
		assertThat(find(waiting).state()).isEqualTo(UploadState.WAITING);
		slow.letGo();
		assertThat(await(waiting).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void stoppingThePortalInterruptsWhatIsNotFinished() throws InterruptedException {
		HeldTask task = new HeldTask();
		UploadId running = this.uploads.start(upload("1.csv"), task);
		UploadId waiting = this.uploads.start(upload("2.csv"), task);
		task.awaitHeld();
		this.worker.stop();
		assertThat(find(running).state()).isEqualTo(UploadState.INTERRUPTED);
		assertThat(find(waiting).state()).isEqualTo(UploadState.INTERRUPTED);
		assertThat(stored()).isEmpty();
		this.worker.start();
		assertThat(await(this.uploads.start(upload("3.csv"), AT_ONCE)).state()).isEqualTo(UploadState.DONE);
	}

	@Test
	void theNewestUploadsComeFirst() {
		UploadId first = this.uploads.start(upload("1.csv"), AT_ONCE);
		UploadId second = this.uploads.start(upload("2.csv"), AT_ONCE);
		await(second);
		assertThat(this.uploads.latest(2)).extracting(Upload::id, Upload::fileName)
			.containsExactly(tuple(second, "2.csv"), tuple(first, "1.csv"));
	}

	@Test
	void whatNobodyUploadedIsNotThere() {
		assertThat(this.uploads.awaitBriefly(new UploadId(Long.MAX_VALUE), LONG_ENOUGH)).isEqualTo(Optional.empty());
	}

	private Upload find(UploadId id) {
		return this.uploads.find(id).orElseThrow();
	}

	private Upload await(UploadId id) {
		return this.uploads.awaitBriefly(id, LONG_ENOUGH).orElseThrow();
	}

	/** The uploaded files that lie on the disk now. */
	private List<String> stored() {
		try (Stream<Path> all = Files.walk(this.root)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.equals("lock"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(DataFile file) {
		try (var input = file.content().getInputStream()) {
			return new String(input.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NewUpload upload(String fileName) {
		return new NewUpload("plan", fileName, NewUpload.Content.of(() -> new ByteArrayInputStream("kept".getBytes())),
				PortalTest.STAFF);
	}

	private static ImportFault fault(int line) {
		return new ImportFault("zones.csv", Place.line(line), "hectares", ImportFault.Kind.NOT_A_NUMBER, "row " + line);
	}

}
