package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;

/** Answers what a change of the plan in force would do; nothing is stored. */
@Service
public class WhatIf {

	/** As many as there are processors: more at once would only make each slower. */
	private final Semaphore running = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

	private final Exposures exposures;

	private final PlanModel models;

	private final MasterPlan plan;

	WhatIf(Exposures exposures, PlanModel models, MasterPlan plan) {
		this.exposures = exposures;
		this.models = models;
		this.plan = plan;
	}

	/** Computes the villages that change. */
	public WhatIfOutcome compute(PlanChange change) {
		SnapshotKey base = this.exposures.inForce().orElse(null);
		if (base == null) {
			return new WhatIfOutcome.Refused(List.of(Refusal.of("plan", "what-if.no-plan")));
		}
		if (!this.running.tryAcquire()) {
			return new WhatIfOutcome.Busy();
		}
		try {
			return compute(base, change);
		}
		finally {
			this.running.release();
		}
	}

	private WhatIfOutcome compute(SnapshotKey base, PlanChange change) {
		ExposureModel model = this.models.of(base);
		Set<String> known = model.inputs().zones().stream().map(Zone::code).collect(Collectors.toSet());
		List<Refusal> refusals = refusals(known, change);
		if (!refusals.isEmpty()) {
			return new WhatIfOutcome.Refused(refusals);
		}
		ExposureModel changed = model
			.with(new ZoneChanges(change.put().stream().map(InputsReader::zone).toList(), change.removed()));
		ExposureDifference difference = ExposureDifference.of(model.result(), changed.result());
		int replaced = (int) change.put().stream().filter((zone) -> known.contains(zone.code())).count();
		return new WhatIfOutcome.Computed(base, replaced, change.put().size() - replaced, change.removed().size(),
				changed.recomputed().size(), difference);
	}

	private static List<Refusal> refusals(Set<String> known, PlanChange change) {
		if (change.isNothing()) {
			return List.of(Refusal.of("zones", "what-if.nothing"));
		}
		Set<String> put = change.put().stream().map(PlanZone::code).collect(Collectors.toSet());
		return change.removed()
			.stream()
			.sorted()
			.filter((code) -> !known.contains(code) || put.contains(code))
			.map((code) -> Refusal.of("remove", put.contains(code) ? "what-if.both" : "what-if.unknown", code))
			.toList();
	}

	/**
	 * Changes one zone of the plan in force without any file.
	 * @return the change; empty if there is no such zone
	 * @throws IllegalArgumentException when nothing of the zone would be left
	 */
	public Optional<PlanChange> edit(ZoneEdit edit) {
		return this.plan.current()
			.flatMap((version) -> this.plan.zones(version.number(), List.of(edit.zone())).stream().findFirst())
			.map((zone) -> edit.drop() ? new PlanChange(List.of(), Set.of(zone.code()))
					: new PlanChange(List.of(changed(zone, edit)), Set.of()));
	}

	private static PlanZone changed(PlanZone zone, ZoneEdit edit) {
		ProjectedBoundary boundary = zone.boundary().project();
		if (edit.widen() != 0) {
			boundary = boundary.widen(edit.widen());
		}
		return new PlanZone(zone.code(), zone.district(), zone.name(), zone.landUse(), zone.disposition(), zone.phase(),
				zone.basis(), boundary.move(edit.east(), edit.north()).toWgs84());
	}

}
