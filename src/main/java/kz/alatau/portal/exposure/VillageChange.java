package kz.alatau.portal.exposure;

import org.jspecify.annotations.Nullable;

import kz.alatau.portal.village.VillageCode;

/**
 * A village under two results.
 *
 * @param before empty for a village that was not known then
 * @param after empty for a village that is not known any more
 */
public record VillageChange(VillageCode village, @Nullable VillageExposure before, @Nullable VillageExposure after) {

	/** Whether anything a reader sees is different. */
	public boolean isDifferent() {
		if (this.before == null || this.after == null) {
			return this.before != this.after;
		}
		return this.before.state() != this.after.state() || !this.before.estimates().equals(this.after.estimates())
				|| !this.before.land().equals(this.after.land()) || !this.before.phases().equals(this.after.phases())
				|| isDifferentData(this.before, this.after);
	}

	private static boolean isDifferentData(VillageExposure before, VillageExposure after) {
		return before.population() != after.population() || before.dwellings() != after.dwellings()
				|| before.households() != after.households() || !before.area().equals(after.area())
				|| !before.productive().equals(after.productive()) || before.method() != after.method();
	}

	/** Whether the answer in one word is another one. */
	public boolean isOtherState() {
		return this.before != null && this.after != null && this.before.state() != this.after.state();
	}

}
