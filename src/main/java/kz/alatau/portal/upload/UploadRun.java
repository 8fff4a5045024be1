package kz.alatau.portal.upload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;

/** One upload on its way through this instance. */
final class UploadRun implements Progress {

	private static final Logger log = LoggerFactory.getLogger(UploadRun.class);

	private final UploadId id;

	private final NewUpload upload;

	private final Path file;

	private final UploadTask task;

	private final CountDownLatch over = new CountDownLatch(1);

	private volatile @Nullable Position position;

	private volatile boolean cancelled;

	UploadRun(UploadId id, NewUpload upload, Path file, UploadTask task) {
		this.id = id;
		this.upload = upload;
		this.file = file;
		this.task = task;
	}

	UploadId id() {
		return this.id;
	}

	/** Where the work is; empty before the first news. */
	@Nullable Position position() {
		return this.position;
	}

	/** Only remembers: the heartbeat writes it down, at its own pace. */
	@Override
	public void at(Stage stage, long done, long total) {
		if (this.cancelled) {
			throw new CancellationException("The portal is being stopped");
		}
		this.position = new Position(stage, Math.max(0, done), Math.max(0, total));
	}

	/** Does the work and records what came of it, whatever it was. */
	void perform(UploadStore store) {
		try {
			store.begin(this.id);
			TaskResult result = work();
			store.finish(this.id, this.position, result);
		}
		// Also errors such as a full memory: the next file must still find its worker.
		catch (Throwable ex) {
			fail(store, ex);
		}
		finally {
			UploadFolder.delete(this.file);
		}
	}

	private TaskResult work() {
		try {
			return this.task.run(dataFile(), this);
		}
		finally {
			// The database refuses work from a thread that is still marked as
			// interrupted.
			Thread.interrupted();
		}
	}

	private DataFile dataFile() {
		return new DataFile(this.upload.fileName(), new FileSystemResource(this.file));
	}

	private void fail(UploadStore store, Throwable failure) {
		boolean stopped = this.cancelled;
		if (!stopped) {
			log.error("Upload {}, {}, failed", this.id, this.upload.kind(), failure);
		}
		try {
			store.end(this.id, stopped ? UploadState.INTERRUPTED : UploadState.FAILED);
		}
		catch (RuntimeException ex) {
			log.error("The end of upload {} could not be recorded: {}", this.id, ex.toString());
		}
	}

	/** Makes the task stop as soon as it tells about itself. */
	void cancel() {
		this.cancelled = true;
	}

	void markOver() {
		this.over.countDown();
	}

	void awaitOver(Duration atMost) {
		try {
			this.over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** So much of the stage is done. */
	record Position(Stage stage, long done, long total) {

	}

}
