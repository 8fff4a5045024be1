package kz.alatau.portal.exposure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;

/** Answers what a change of the plan in force would do; nothing is stored. */
@Service
public class WhatIf {

	/** An answer takes a tenth of a second; who waits longer than this, asks again. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/** As many as there are processors: more at once would only make each slower. */
	private final Semaphore running = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

	private final Exposures exposures;

	private final PlanModel models;

	private final ZoneEditing editing;

	private final PlanModelProperties properties;

	WhatIf(Exposures exposures, PlanModel models, ZoneEditing editing, PlanModelProperties properties) {
		this.properties = properties;
		this.exposures = exposures;
		this.models = models;
		this.editing = editing;
	}

	/** Computes the villages that change if zones are put and dropped. */
	public WhatIfOutcome compute(PlanChange change) {
		Optional<SnapshotKey> base = this.exposures.inForce();
		return base.isPresent() ? inTurn(() -> compute(base.get(), change)) : noPlan();
	}

	/** Computes the villages that change if one zone is moved, widened or dropped. */
	public WhatIfOutcome compute(ZoneEdit edit) {
		Optional<SnapshotKey> base = this.exposures.inForce();
		if (base.isEmpty()) {
			return noPlan();
		}
		return switch (this.editing.apply(base.get().planVersion(), edit)) {
			case ZoneEditing.Changed changed -> inTurn(() -> compute(base.get(), changed.change()));
			case ZoneEditing.Impossible impossible -> WhatIfOutcome.Refused.of(impossible.reason());
		};
	}

	private static WhatIfOutcome noPlan() {
		return WhatIfOutcome.Refused.of(Refusal.of("zone", "what-if.refused.NO_PLAN"));
	}

	private WhatIfOutcome inTurn(Supplier<WhatIfOutcome> work) {
		if (!isMyTurn()) {
			return new WhatIfOutcome.Busy();
		}
		try {
			return work.get();
		}
		finally {
			this.running.release();
		}
	}

	private boolean isMyTurn() {
		try {
			return this.running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private WhatIfOutcome compute(SnapshotKey base, PlanChange change) {
		ChangedPlan changed = new ChangedPlan(this.models.of(base), change);
		List<Refusal> refusals = changed.refusals();
		if (!refusals.isEmpty()) {
			return new WhatIfOutcome.Refused(refusals);
		}
		try {
			return changed.compute(base, Deadline.in(this.properties.longestAnswer()));
		}
		catch (DeadlineMissedException ex) {
			return WhatIfOutcome.Refused.of(Refusal.of("zones", "what-if.refused.TOO_LONG"));
		}
	}

}
