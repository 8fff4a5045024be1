package kz.alatau.portal.web.staff.planning;

import java.util.List;
import java.util.Objects;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureDifference;
import kz.alatau.portal.exposure.Preparation.Prepared;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.VillageExposure;
import org.jspecify.annotations.Nullable;

/**
 * What a dry run would have changed, as it is kept with the upload.
 *
 * @param computed whether there was anything to compute
 * @param villages those with a difference
 */
public record DryRunReport(boolean computed, int unchanged, List<Village> villages) {

	/** A list that was not written is read as null. */
	public DryRunReport {
		villages = List.copyOf(Objects.requireNonNullElse(villages, List.of()));
	}

	static DryRunReport of(Prepared prepared) {
		ExposureDifference difference = prepared.difference();
		if (difference == null) {
			return new DryRunReport(false, 0, List.of());
		}
		List<VillageChange> changed = difference.changed();
		return new DryRunReport(true, difference.villages().size() - changed.size(),
				changed.stream().map(Village::of).toList());
	}

	/** A village: households low, central and high; empty where it is not known. */
	public record Village(String kato, @Nullable Estimates<Integer> before, @Nullable Estimates<Integer> after) {

		static Village of(VillageChange change) {
			return new Village(change.village().kato(), households(change.before()), households(change.after()));
		}

		private static @Nullable Estimates<Integer> households(@Nullable VillageExposure exposure) {
			return (exposure != null) ? exposure.estimates().map((counts) -> counts.households()) : null;
		}

	}

}
