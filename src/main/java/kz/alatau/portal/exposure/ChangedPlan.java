package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.exposure.WhatIfOutcome.Ground;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Refusal;

/** A plan and a change of it. */
final class ChangedPlan {

	private static final String REMOVE = "remove";

	private final ExposureModel model;

	private final PlanChange change;

	private final Map<String, Zone> known;

	private final Set<String> put;

	ChangedPlan(ExposureModel model, PlanChange change) {
		this.model = model;
		this.change = change;
		this.known = model.inputs().zones().stream().collect(Collectors.toMap(Zone::code, Function.identity()));
		this.put = change.put().stream().map(PlanZone::code).collect(Collectors.toSet());
	}

	/** Why the change makes no sense; empty if it does. */
	List<Refusal> refusals() {
		if (this.change.isNothing()) {
			return List.of(Refusal.of("zones", "what-if.refused.NOTHING"));
		}
		if (this.change.removed().size() > PlanChange.MOST_ZONES) {
			return List.of(Refusal.of(REMOVE, "what-if.refused.TOO_MANY", PlanChange.MOST_ZONES));
		}
		List<Refusal> refusals = new ArrayList<>();
		for (String code : this.change.removed().stream().sorted().toList()) {
			if (this.put.contains(code)) {
				refusals.add(Refusal.of(REMOVE, "what-if.refused.BOTH", code));
			}
			else if (!this.known.containsKey(code)) {
				refusals.add(Refusal.of(REMOVE, "what-if.refused.UNKNOWN_ZONE", code));
			}
		}
		return refusals;
	}

	/**
	 * Computes the villages that the change can touch.
	 * @throws DeadlineMissedException when it takes too long
	 */
	WhatIfOutcome.Computed compute(SnapshotKey base, Deadline deadline) {
		List<Zone> zones = this.change.put().stream().map(InputsReader::zone).toList();
		ExposureModel changed = this.model.with(new ZoneChanges(zones, this.change.removed()), deadline);
		int replaced = (int) this.put.stream().filter(this.known::containsKey).count();
		return new WhatIfOutcome.Computed(base, this.change, replaced, zones.size() - replaced,
				this.change.removed().size(), changed.recomputed().size(),
				ExposureDifference.of(this.model.result(), changed.result()), ground(zones));
	}

	private Ground ground(List<Zone> zones) {
		List<ProjectedBoundary> before = this.known.values()
			.stream()
			.filter((zone) -> this.put.contains(zone.code()) || this.change.removed().contains(zone.code()))
			.map(Zone::boundary)
			.toList();
		return new Ground(before, zones.stream().map(Zone::boundary).toList());
	}

}
