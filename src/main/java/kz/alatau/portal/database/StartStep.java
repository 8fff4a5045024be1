package kz.alatau.portal.database;

import org.springframework.context.SmartLifecycle;

/**
 * Something done once at each start, after everything was checked and before the first
 * page is served: the web server starts in one of the last phases. One that fails stops
 * the start.
 */
public abstract class StartStep implements SmartLifecycle {

	/** The phase of the starter data, and of what needs none. */
	protected static final int FIRST = 0;

	/** The phase of what looks at the starter data. */
	protected static final int AFTER_THE_STARTER_DATA = 1;

	private final int phase;

	private volatile boolean running;

	/**
	 * A step.
	 * @param phase those with a smaller number come before
	 */
	protected StartStep(int phase) {
		this.phase = phase;
	}

	/** Does it; can be repeated at the next start. */
	protected abstract void run();

	@Override
	public final void start() {
		run();
		this.running = true;
	}

	@Override
	public final void stop() {
		this.running = false;
	}

	@Override
	public final boolean isRunning() {
		return this.running;
	}

	@Override
	public final int getPhase() {
		return this.phase;
	}

}
