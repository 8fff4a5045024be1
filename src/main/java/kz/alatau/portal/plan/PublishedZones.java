package kz.alatau.portal.plan;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

/**
 * Walks through all zones of a published version in parts: however many there are, few
 * are in memory, and a slow reader holds no connection to the database.
 */
@Component
public class PublishedZones {

	private static final int PART = 500;

	private final MasterPlan plan;

	PublishedZones(MasterPlan plan) {
		this.plan = plan;
	}

	/** Every zone, by code. */
	public void each(int version, Consumer<PlanZone> zone) {
		String last = "";
		List<PlanZone> part;
		do {
			part = this.plan.zonesAfter(version, last, PART);
			part.forEach(zone);
			last = part.isEmpty() ? last : part.getLast().code();
		}
		while (part.size() == PART);
	}

}
