package kz.alatau.portal.exposure;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
		Map<SnapshotKey, PlanExposure> whole = this.exposures
			.whole(Stream.concat(Stream.ofNullable(before), Stream.of(after)).toList());
		return ExposureDifference.of((before != null) ? whole.get(before) : null,
				Objects.requireNonNull(whole.get(after)));
	}

}
