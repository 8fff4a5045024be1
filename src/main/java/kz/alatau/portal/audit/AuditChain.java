package kz.alatau.portal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Checks that nobody changed the trail behind the back of the portal. */
@Service
public class AuditChain {

	private static final int PORTION = 2000;

	/** So long an answer is good enough for a page. */
	private static final Duration FRESH = Duration.ofHours(1);

	private final AuditRows rows;

	private final Clock clock;

	private @Nullable ChainCheck last;

	AuditChain(AuditRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The last check, if it is not older than an hour; otherwise a new one. */
	public synchronized ChainCheck recent() {
		ChainCheck known = this.last;
		return (known != null && this.clock.instant().isBefore(known.at().plus(FRESH))) ? known : check();
	}

	/** Reads every entry and checks that each is the one that was written. */
	public synchronized ChainCheck check() {
		Link head = this.rows.head();
		Walk walk = new Walk();
		while (walk.mayGoOn() && walk.reached.number() < head.number()) {
			walk.through(this.rows.stored(walk.reached.number(), PORTION), head.number());
		}
		ChainCheck check = walk.result(this.clock.instant(), head);
		this.last = check;
		return check;
	}

	/** From entry to entry, as far as they follow each other. */
	private static final class Walk {

		private Link reached = Link.NONE;

		private @Nullable Instant since;

		private boolean broken;

		/**
		 * Entries without their changes that still wait for the removal they name: its
		 * number, with number and subject of the first of them.
		 */
		private final SortedMap<Long, StoredEntry> removed = new TreeMap<>();

		boolean mayGoOn() {
			return !this.broken;
		}

		void through(List<StoredEntry> entries, long last) {
			this.broken = entries.isEmpty();
			for (StoredEntry entry : entries) {
				if (entry.link().number() > last) {
					return;
				}
				if (!entry.follows(this.reached) || !bearsOut(entry)) {
					this.broken = true;
					return;
				}
				this.since = (this.since != null) ? this.since : entry.at();
				this.reached = entry.link();
			}
		}

		/** Whether earlier entries that name this one as their removal do so rightly. */
		private boolean bearsOut(StoredEntry entry) {
			StoredEntry waiting = this.removed.remove(entry.link().number());
			if (waiting != null && !entry.removes(waiting.subject())) {
				return false;
			}
			Long removal = entry.removedBy();
			if (removal == null) {
				return true;
			}
			StoredEntry other = this.removed.putIfAbsent(removal, entry);
			return removal > entry.link().number() && (other == null || other.subject().equals(entry.subject()));
		}

		/** What was cut off the end is missed by the head, which names the last entry. */
		ChainCheck result(Instant now, Link head) {
			boolean whole = !this.broken && this.reached.equals(head) && this.removed.isEmpty();
			return new ChainCheck(now, this.reached.number(), this.reached.hash(), this.since,
					whole ? null : this.reached.number() + 1);
		}

	}

}
