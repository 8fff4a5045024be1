package kz.alatau.portal.web.plan;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.shared.Basis;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds what table and interface tell about the totals. */
@Component
public class CityTotalsReader {

	private final Exposures exposures;

	private final MasterPlan plan;

	CityTotalsReader(Exposures exposures, MasterPlan plan) {
		this.exposures = exposures;
		this.plan = plan;
	}

	/**
	 * The totals in force, or the last ones that were in force under a published version
	 * of the plan.
	 * @param version number of the version; empty for the totals in force
	 */
	public Optional<CityTotals> find(@Nullable Integer version) {
		Optional<SnapshotKey> key = (version != null) ? this.exposures.ofPlan(version) : this.exposures.inForce();
		return key.map((found) -> new CityTotals(found, this.exposures.totals(found).result(),
				this.plan.districts().stream().collect(Collectors.toMap(PlanDistrict::code, Function.identity())),
				basis(found)));
	}

	private Basis basis(SnapshotKey key) {
		return Basis.weakest(this.exposures.ofVillages(key).values().stream().map(VillageExposure::basis).toList());
	}

}
