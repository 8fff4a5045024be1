package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.Share;
import kz.alatau.portal.village.VillageCode;
import org.jspecify.annotations.Nullable;

/**
 * What a plan version does to a village.
 *
 * @param population persons in the village
 * @param dwellings all dwellings of the village
 * @param households all households of the village
 * @param area of the village
 * @param productive all productive land of the village
 * @param phases earliest first; only those that count something
 * @param zones by code; those that have anything of its land, fields or dwellings
 * @param inputs what is known of the village is founded on this
 * @param zonesBasis the weakest of the zones near; null if there is none near
 */
public record VillageExposure(VillageCode village, ExposureMethod method, int population, int dwellings, int households,
		Area area, LandByDisposition land, Area productive, Estimates<Counts> estimates, List<PhaseExposure> phases,
		List<ZoneExposure> zones, InputBasis inputs, @Nullable Basis zonesBasis) {

	/** From this share on nothing of a village that can be lived in is left. */
	private static final double WHOLE = 0.999;

	public VillageExposure {
		phases = List.copyOf(phases);
		zones = List.copyOf(zones);
	}

	/** The weakest of all inputs: the result is no better. */
	public Basis basis() {
		Basis own = this.inputs.weakest();
		return (this.zonesBasis != null) ? Basis.weakest(List.of(own, this.zonesBasis)) : own;
	}

	/** The land of the village that the plan does not cover. */
	public Area outsidePlan() {
		return this.area.minus(this.land.total());
	}

	/**
	 * The answer in one word: the strictest thing the plan says about land of the
	 * village.
	 */
	public VillageState state() {
		if (Shares.of(this.land.of(Disposition.ACQUIRED), this.area) >= WHOLE) {
			return VillageState.AFFECTED;
		}
		if (!this.land.of(Disposition.ACQUIRED).isZero() || !this.land.of(Disposition.PARTIAL).isZero()) {
			return VillageState.PARTLY;
		}
		return this.land.of(Disposition.UNDECIDED).isZero() ? VillageState.NOT_AFFECTED : VillageState.NOT_DECIDED;
	}

	/** The share of the village under a disposition. */
	public Share share(Disposition disposition) {
		return new Share(Shares.of(this.land.of(disposition), this.area));
	}

	/**
	 * The share of the village in the union of an estimate: what the rough method counts
	 * by.
	 */
	public Share share(Estimate estimate) {
		Area union = Area.ZERO;
		for (Disposition disposition : Disposition.values()) {
			union = estimate.counts(disposition) ? union.plus(this.land.of(disposition)) : union;
		}
		return new Share(Shares.of(union, this.area));
	}

	/** Why an estimate has its severity. */
	public SeverityRule severityRule(Estimate estimate) {
		Counts counts = this.estimates.of(estimate);
		return SeverityRule.of(counts.persons(), isHalf(counts), counts.productiveShare().value(),
				!counts.productive().isZero(), counts.severity() != Severity.NONE, this.population);
	}

	private boolean isHalf(Counts counts) {
		return (this.method == ExposureMethod.AREAL) ? 2L * counts.persons() >= this.population
				: 2L * counts.households() >= this.households;
	}

}
