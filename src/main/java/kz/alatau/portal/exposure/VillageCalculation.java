package kz.alatau.portal.exposure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.Share;
import org.jspecify.annotations.Nullable;

/** The method applied to one village (exposure-method.md, "Results per village"). */
final class VillageCalculation {

	/**
	 * The factor of the rough method: the error of areal weighting, 310 % (source M1).
	 */
	private static final BigDecimal ROUGHNESS = BigDecimal.valueOf(4);

	private final Settlement settlement;

	private final PlanZones plan;

	private final int households;

	private final DwellingTallies tallies;

	private final ZoneCoverage village;

	private final ZoneCoverage fields;

	private final Estimates<LandTouched> villageTouched;

	private final Estimates<LandTouched> fieldsTouched;

	VillageCalculation(Settlement settlement, PlanZones plan) {
		this.settlement = settlement;
		this.plan = plan;
		this.households = settlement.households();
		this.tallies = DwellingTallies.count(settlement, plan);
		this.village = plan.coverage(settlement.boundary());
		this.fields = plan.coverage(Overlay.union(settlement.productiveLand()));
		this.villageTouched = Estimates.each((estimate) -> LandTouched.of(this.village, estimate));
		this.fieldsTouched = Estimates.each((estimate) -> LandTouched.of(this.fields, estimate));
	}

	VillageExposure result() {
		return new VillageExposure(this.settlement.code(), method(), this.settlement.population(),
				this.settlement.dwellings().size(), this.households, this.village.land(), land(), this.fields.land(),
				Estimates.each(this::total), phases(), VillageZones.of(this.village, this.fields, this.tallies),
				this.settlement.basis(), zonesBasis());
	}

	private ExposureMethod method() {
		return this.settlement.dwellings().isEmpty() ? ExposureMethod.AREAL : ExposureMethod.DWELLINGS;
	}

	/**
	 * Each place under the strictest disposition: what a stricter one has is taken off.
	 */
	private LandByDisposition land() {
		Map<Disposition, Area> areas = new EnumMap<>(Disposition.class);
		Area stricter = Area.ZERO;
		for (Disposition disposition : Disposition.values()) {
			Area until = this.village.in((zone) -> zone.disposition().compareTo(disposition) <= 0);
			areas.put(disposition, Overlay.more(until, stricter));
			stricter = until;
		}
		return new LandByDisposition(areas);
	}

	private Counts total(Estimate estimate) {
		return counts(this.tallies.total(estimate), estimate.round(persons(estimate)),
				this.fieldsTouched.of(estimate).total(), !this.villageTouched.of(estimate).total().isZero());
	}

	/** The exact number of persons, before it is rounded. */
	Fraction persons(Estimate estimate) {
		return (method() == ExposureMethod.AREAL) ? roughPersons(estimate) : persons(this.tallies.total(estimate));
	}

	private Fraction persons(Tally tally) {
		return Fraction.of((long) this.settlement.population() * tally.households(), Math.max(1, this.households));
	}

	private Fraction roughPersons(Estimate estimate) {
		BigDecimal population = BigDecimal.valueOf(this.settlement.population());
		BigDecimal share = Shares.exact(this.villageTouched.of(estimate).total(), this.village.land());
		return Fraction.of(switch (estimate) {
			case LOW -> population.subtract(ROUGHNESS.multiply(population).multiply(BigDecimal.ONE.subtract(share)))
				.max(BigDecimal.ZERO);
			case CENTRAL -> population.multiply(share);
			case HIGH -> ROUGHNESS.multiply(population).multiply(share).min(population);
		});
	}

	private List<PhaseExposure> phases() {
		Set<Phase> phases = new TreeSet<>(this.tallies.phases());
		for (Estimate estimate : Estimate.values()) {
			phases.addAll(this.fieldsTouched.of(estimate).byPhase().keySet());
		}
		return phases.stream()
			.map((phase) -> new PhaseExposure(phase, Estimates.each((estimate) -> inPhase(estimate, phase))))
			.toList();
	}

	private Counts inPhase(Estimate estimate, Phase phase) {
		Tally tally = this.tallies.in(estimate, phase);
		return counts(tally, estimate.round(persons(tally)), this.fieldsTouched.of(estimate).in(phase),
				!this.villageTouched.of(estimate).in(phase).isZero());
	}

	private Counts counts(Tally tally, int persons, Area touched, boolean landTouched) {
		int population = this.settlement.population();
		boolean half = (method() == ExposureMethod.AREAL) ? 2L * persons >= population
				: 2L * tally.households() >= this.households;
		double share = Shares.of(touched, this.fields.land());
		return new Counts(tally.dwellings(), tally.households(), persons, touched, new Share(share),
				Severity.of(persons, half, share, !touched.isZero(), landTouched, population));
	}

	/**
	 * Dwellings and fields may lie apart from the village, under zones of their own.
	 */
	private @Nullable Basis zonesBasis() {
		Set<Basis> near = new TreeSet<>(this.tallies.zonesNear());
		Stream.concat(Stream.of(this.settlement.boundary()), this.settlement.productiveLand().stream())
			.flatMap((place) -> this.plan.near(place.extent()).stream())
			.forEach((zone) -> near.add(zone.basis()));
		return near.isEmpty() ? null : Basis.weakest(near);
	}

	/** What the village adds to the totals, persons exact. */
	Map<TotalKey, TotalPart> parts(Estimate estimate) {
		Map<TotalKey, TotalPart> parts = new HashMap<>();
		if (method() == ExposureMethod.AREAL) {
			// Without dwellings the village counts where its own representative point
			// lies.
			String district = this.plan.districtOf(this.settlement.boundary().representativePoint())
				.orElse(TotalKey.OUTSIDE);
			parts.put(new TotalKey(district, null), new TotalPart(Tally.NONE, roughPersons(estimate)));
		}
		this.tallies.counted(estimate).forEach((key, tally) -> parts.put(key, new TotalPart(tally, persons(tally))));
		return parts;
	}

}
