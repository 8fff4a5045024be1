package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares stored results. */
@Service
@Transactional(readOnly = true)
public class ExposureComparison {

	private final Exposures exposures;

	ExposureComparison(Exposures exposures) {
		this.exposures = exposures;
	}

	/**
	 * Puts two results beside each other.
	 * @param before empty where there was none
	 */
	public ExposureDifference difference(@Nullable SnapshotKey before, SnapshotKey after) {
		return new ExposureDifference(VillageChanges.of(villages(before), villages(after)),
				(before != null) ? this.exposures.totals(before).result().city() : null,
				this.exposures.totals(after).result().city());
	}

	private Collection<VillageExposure> villages(@Nullable SnapshotKey key) {
		return (key != null) ? this.exposures.ofVillages(key).values() : List.of();
	}

}
