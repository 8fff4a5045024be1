package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.village.VillageCode;

/**
 * The exposure of all villages under one plan, and under plans that differ a little from
 * it: after a change of zones only the villages are computed again that a changed zone
 * can touch. Villages are computed side by side on all cores; the result depends neither
 * on the number of threads nor on the order of zones. Immutable.
 */
public final class ExposureModel {

	private final ExposureInputs inputs;

	private final PlanZones plan;

	private final List<VillageOutcome> outcomes;

	private final Set<VillageCode> recomputed;

	private final PlanExposure result;

	private ExposureModel(ExposureInputs inputs, PlanZones plan, List<VillageOutcome> outcomes,
			Set<VillageCode> recomputed) {
		this.inputs = inputs;
		this.plan = plan;
		this.outcomes = outcomes;
		this.recomputed = Set.copyOf(recomputed);
		this.result = result(inputs, outcomes);
	}

	/** Applies the method to all villages. */
	public static ExposureModel of(ExposureInputs inputs) {
		return of(inputs, (done) -> {
		});
	}

	/**
	 * Applies the method to all villages.
	 * @param villagesDone is told how many villages are done, after each of them; called
	 * from several threads at once
	 */
	public static ExposureModel of(ExposureInputs inputs, IntConsumer villagesDone) {
		PlanZones plan = PlanZones.of(inputs.zones(), inputs.districts());
		AtomicInteger done = new AtomicInteger();
		List<VillageOutcome> outcomes = inputs.settlements().parallelStream().map((settlement) -> {
			VillageOutcome outcome = VillageOutcome.of(settlement, plan);
			villagesDone.accept(done.incrementAndGet());
			return outcome;
		}).toList();
		return new ExposureModel(inputs, plan, outcomes,
				inputs.settlements().stream().map(Settlement::code).collect(Collectors.toSet()));
	}

	/**
	 * The model after a change of zones: equal to one computed from the beginning.
	 * @throws IllegalArgumentException when a zone to remove is not in the plan, or two
	 * zones to put have the same code
	 */
	public ExposureModel with(ZoneChanges changes) {
		return with(changes, Deadline.NONE);
	}

	/**
	 * The same within a time.
	 * @throws DeadlineMissedException when it takes longer
	 */
	ExposureModel with(ZoneChanges changes, Deadline deadline) {
		Map<String, Zone> zones = new LinkedHashMap<>();
		this.inputs.zones().forEach((zone) -> zones.put(zone.code(), zone));
		List<Extent> touched = new ArrayList<>();
		for (String code : changes.removed()) {
			Zone removed = zones.remove(code);
			if (removed == null) {
				throw new IllegalArgumentException("No such zone: " + code);
			}
			touched.add(removed.boundary().extent());
		}
		for (Zone zone : changes.put()) {
			Zone replaced = zones.put(zone.code(), zone);
			if (replaced != null) {
				touched.add(replaced.boundary().extent());
			}
			touched.add(zone.boundary().extent());
		}
		return with(changes, List.copyOf(zones.values()), touched, deadline);
	}

	private ExposureModel with(ZoneChanges changes, List<Zone> zones, List<Extent> touched, Deadline deadline) {
		PlanZones changed = this.plan.with(zones, changes.put(), changes.removed(), deadline);
		Set<VillageCode> again = new HashSet<>();
		for (int i = 0; i < this.outcomes.size(); i++) {
			if (this.outcomes.get(i).isReachedBy(touched)) {
				again.add(this.inputs.settlements().get(i).code());
			}
		}
		List<VillageOutcome> next = IntStream.range(0, this.outcomes.size()).parallel().mapToObj((i) -> {
			Settlement settlement = this.inputs.settlements().get(i);
			return again.contains(settlement.code()) ? VillageOutcome.of(settlement, changed) : this.outcomes.get(i);
		}).toList();
		return new ExposureModel(this.inputs.withZones(zones), changed, next, again);
	}

	private static PlanExposure result(ExposureInputs inputs, List<VillageOutcome> outcomes) {
		TotalSums sums = new TotalSums();
		outcomes.forEach((outcome) -> sums.add(outcome.parts()));
		List<VillageExposure> villages = outcomes.stream().map(VillageOutcome::exposure).toList();
		long rough = villages.stream().filter((village) -> village.method() == ExposureMethod.AREAL).count();
		return new PlanExposure(villages, sums.districts(inputs.districts()), sums.city(), (int) rough);
	}

	/** What was computed from. */
	public ExposureInputs inputs() {
		return this.inputs;
	}

	/** Every village in the order given, and the totals. */
	public PlanExposure result() {
		return this.result;
	}

	/** The villages computed last: all of them, or those that the change can touch. */
	public Set<VillageCode> recomputed() {
		return this.recomputed;
	}

}
