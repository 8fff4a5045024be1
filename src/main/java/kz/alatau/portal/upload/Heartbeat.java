package kz.alatau.portal.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import kz.alatau.portal.upload.UploadRun.Position;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes down how far the work has come: what is new at each pulse, and from time to time
 * also that there is nothing new, so that the instance is not taken for dead.
 */
@Component
class Heartbeat {

	private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

	static final Duration PULSE = Duration.ofMillis(500);

	/** Several fit into the silence after which an instance is taken for dead. */
	private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

	private final UploadStore store;

	private final Clock clock;

	private final Map<UploadRun, Written> written = new WeakHashMap<>();

	Heartbeat(UploadStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** One pulse; whatever goes wrong, there will be another one. */
	void beat(Collection<UploadRun> runs) {
		for (UploadRun run : runs) {
			try {
				beat(run);
			}
			catch (RuntimeException | Error ex) {
				log.warn("The progress of upload {} could not be written: {}", run.id(), ex.toString());
			}
		}
	}

	private synchronized void beat(UploadRun run) {
		Position position = run.position();
		Instant now = this.clock.instant();
		Written last = this.written.get(run);
		if (last == null || !Objects.equals(last.position(), position) || !last.at().plus(SIGN_OF_LIFE).isAfter(now)) {
			this.store.beat(run.id(), position);
			this.written.put(run, new Written(position, now));
		}
	}

	private record Written(@Nullable Position position, Instant at) {

	}

}
