package kz.alatau.portal.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Takes acts into the trail, in the transaction that does them: neither is there without
 * the other.
 */
@Service
public class AuditTrail {

	private final AuditRows rows;

	private final EntityManager entities;

	private final Clock clock;

	AuditTrail(AuditRows rows, EntityManager entities, Clock clock) {
		this.rows = rows;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Records an act when the transaction of the caller commits, and fails that with it.
	 * The row is written last of all, whenever this is called: who writes holds the trail
	 * until the commit, and an import may go on for minutes.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditEntry entry) {
		// The database keeps microseconds; what is hashed must be what comes back.
		Act act = new Act(entry, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		TransactionSynchronizationManager.registerSynchronization(new Recording(act));
	}

	private final class Recording implements TransactionSynchronization {

		private final Act act;

		private boolean done;

		private Recording(Act act) {
			this.act = act;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			// Row locks of the caller come first, always in this order.
			AuditTrail.this.entities.flush();
			AuditTrail.this.rows.add(this.act);
			this.done = true;
		}

		/** Too late to take the act back, but it must not go unnoticed. */
		@Override
		public void afterCommit() {
			Assert.state(this.done, () -> "Recorded only while the transaction was committing: " + this.act.entry());
		}

	}

}
