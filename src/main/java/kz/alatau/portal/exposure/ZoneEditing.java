package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Component;

/** Moves, widens or drops a zone of a plan, without any file. */
@Component
class ZoneEditing {

	private final MasterPlan plan;

	ZoneEditing(MasterPlan plan) {
		this.plan = plan;
	}

	Result apply(int planVersion, ZoneEdit edit) {
		Optional<PlanZone> zone = this.plan.zones(planVersion, List.of(edit.zone())).stream().findFirst();
		if (zone.isEmpty()) {
			return new Impossible(Refusal.of("zone", "what-if.refused.UNKNOWN_ZONE", edit.zone()));
		}
		if (edit.isNothing()) {
			return new Impossible(Refusal.of("east", "what-if.refused.NO_EDIT"));
		}
		if (edit.drop()) {
			return new Changed(new PlanChange(List.of(), Set.of(edit.zone())));
		}
		return reshaped(zone.get(), edit);
	}

	private static Result reshaped(PlanZone zone, ZoneEdit edit) {
		ProjectedBoundary boundary = zone.boundary().project();
		try {
			boundary = (edit.widen() != 0) ? boundary.widen(edit.widen()) : boundary;
		}
		catch (IllegalArgumentException ex) {
			return new Impossible(Refusal.of("widen", "what-if.refused.NOTHING_LEFT"));
		}
		PlanZone changed = new PlanZone(zone.code(), zone.district(), zone.name(), zone.landUse(), zone.disposition(),
				zone.phase(), zone.basis(), boundary.move(edit.east(), edit.north()).toWgs84());
		return new Changed(new PlanChange(List.of(changed), Set.of()));
	}

	/** What an edit comes to. */
	sealed interface Result {

	}

	/** The plan with one zone changed or dropped. */
	record Changed(PlanChange change) implements Result {

	}

	/** There is no such zone, or nothing would be left of it. */
	record Impossible(Refusal reason) implements Result {

	}

}
