package kz.alatau.portal.upload;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Comes to forty of a hundred checked and stays there until the test lets it go. */
final class HeldTask implements UploadTask {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private final CountDownLatch held = new CountDownLatch(1);

	private final CountDownLatch free = new CountDownLatch(1);

	@Override
	public TaskResult run(DataFile file, Progress progress) {
		progress.at(Stage.CHECK, 40, 100);
		this.held.countDown();
		try {
			assertThat(this.free.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return new TaskResult.Done(100, "/staff/plans/2", null);
	}

	void awaitHeld() throws InterruptedException {
		assertThat(this.held.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

	void letGo() {
		this.free.countDown();
	}

}
