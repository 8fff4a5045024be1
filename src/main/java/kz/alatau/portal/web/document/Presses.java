package kz.alatau.portal.web.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many papers are printed at once and no more: layout is all computation, so a queue
 * is faster than a crowd.
 */
final class Presses {

	private final Semaphore free;

	private final Duration longestWait;

	Presses(int presses, Duration longestWait) {
		this.free = new Semaphore(presses, true);
		this.longestWait = longestWait;
	}

	/**
	 * The work, done when a press is free.
	 * @throws PrintingBusyException when none gets free in time
	 */
	<T> T print(Supplier<T> work) {
		if (!acquired()) {
			throw new PrintingBusyException();
		}
		try {
			return work.get();
		}
		finally {
			this.free.release();
		}
	}

	private boolean acquired() {
		try {
			return this.free.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
