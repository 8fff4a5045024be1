package kz.alatau.portal.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on one file at a time, lets a few wait, and says twice a second how far it has
 * come. When the portal stops, what is not finished is interrupted.
 */
@Component
class UploadWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(UploadWorker.class);

	/** The file that is worked on, and those that wait. */
	static final int PLACES = 5;

	private static final Duration LAST_WORDS = Duration.ofSeconds(10);

	private final UploadStore store;

	private final UploadFolder folder;

	private final Heartbeat heartbeat;

	private final Map<UploadId, UploadRun> runs = new ConcurrentHashMap<>();

	private volatile @Nullable Threads threads;

	UploadWorker(UploadStore store, UploadFolder folder, Heartbeat heartbeat) {
		this.store = store;
		this.folder = folder;
		this.heartbeat = heartbeat;
	}

	/**
	 * Lines an upload up.
	 * @param prepare called only if there is a place for it
	 * @throws UploadQueueFullException when there is none
	 */
	UploadId accept(Supplier<UploadRun> prepare) {
		Threads current = this.threads;
		if (current == null || !current.places().tryAcquire()) {
			throw new UploadQueueFullException();
		}
		try {
			UploadRun run = prepare.get();
			this.runs.put(run.id(), run);
			current.worker().execute(() -> perform(run, current.places()));
			return run.id();
		}
		catch (RuntimeException | Error ex) {
			current.places().release();
			throw ex;
		}
	}

	private void perform(UploadRun run, Semaphore places) {
		try {
			run.perform(this.store);
		}
		finally {
			this.runs.remove(run.id());
			places.release();
			run.markOver();
		}
	}

	/** Waits for an upload of this instance; for any other one it returns at once. */
	void awaitBriefly(UploadId id, Duration atMost) {
		UploadRun run = this.runs.get(id);
		if (run != null) {
			run.awaitOver(atMost);
		}
	}

	@Override
	public void start() {
		try {
			this.folder.open();
		}
		catch (IOException ex) {
			// Pages can be read all the same; the first upload tries again and fails
			// aloud.
			log.warn("There is no folder for uploads", ex);
		}
		this.store.endForgotten();
		this.threads = Threads.start(this::beat);
	}

	/** One pulse for everything on its way. */
	void beat() {
		this.heartbeat.beat(this.runs.values());
	}

	@Override
	public void stop() {
		Threads current = this.threads;
		this.threads = null;
		if (current != null) {
			this.runs.values().forEach(UploadRun::cancel);
			current.stop();
			this.runs.keySet().forEach((id) -> this.store.end(id, UploadState.INTERRUPTED));
			this.runs.values().forEach(UploadRun::markOver);
			this.runs.clear();
			closeFolder();
		}
	}

	private void closeFolder() {
		try {
			this.folder.close();
		}
		catch (IOException ex) {
			log.warn("Uploaded files are left behind; the next start removes them", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.threads != null;
	}

	/** Before the web server starts and after it has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	/**
	 * Made anew at each start. Not virtual: the work is computing, and must not hold the
	 * process up when it ends.
	 */
	private record Threads(ExecutorService worker, ScheduledExecutorService pulse, Semaphore places) {

		static Threads start(Runnable beat) {
			var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("upload").daemon().factory());
			var pulse = Executors
				.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("upload-heartbeat").daemon().factory());
			pulse.scheduleWithFixedDelay(beat, Heartbeat.PULSE.toMillis(), Heartbeat.PULSE.toMillis(),
					TimeUnit.MILLISECONDS);
			return new Threads(worker, pulse, new Semaphore(PLACES));
		}

		void stop() {
			this.pulse.shutdownNow();
			this.worker.shutdownNow();
			try {
				this.worker.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
