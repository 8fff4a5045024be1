package kz.alatau.portal.exposure;

import java.time.Duration;

/**
 * Until when a computation goes on. A few zones drawn on purpose over each other can keep
 * the method busy for hours; everybody may ask, so nobody is answered at any price.
 */
final class Deadline {

	/** For computations that have to be finished. */
	static final Deadline NONE = new Deadline(0, 0);

	private final long start;

	private final long patience;

	private Deadline(long start, long patience) {
		this.start = start;
		this.patience = patience;
	}

	static Deadline in(Duration patience) {
		return new Deadline(System.nanoTime(), patience.toNanos());
	}

	/**
	 * To be called between steps, from any thread.
	 * @throws DeadlineMissedException when it is over
	 */
	void check() {
		if (this.patience > 0 && System.nanoTime() - this.start > this.patience) {
			throw new DeadlineMissedException();
		}
	}

}
