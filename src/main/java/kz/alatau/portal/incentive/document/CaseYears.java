package kz.alatau.portal.incentive.document;

import java.time.Year;

import org.jspecify.annotations.Nullable;

/**
 * The years a case can speak of.
 *
 * @param first first year computed
 * @param last last year computed, or the last one that can be where the relief decides
 * @param known whether both are sure: not if a field they depend on is refused
 */
record CaseYears(int first, int last, boolean known) {

	/** A year that must be one of these. */
	@Nullable Integer read(CaseValues values, String path) {
		Integer year = values.whole(path);
		if (year != null && this.known && (year < this.first || year > this.last)) {
			values.refuseYear(path, this.first, this.last);
			return null;
		}
		return year;
	}

	/** As it is written in a sentence. */
	Year firstYear() {
		return Year.of(this.first);
	}

	/** The last year of a time; not before the first. */
	@Nullable Integer readLast(CaseValues values, String path, @Nullable Integer first) {
		Integer last = read(values, path);
		if (last != null && first != null && last < first) {
			values.refuse(path, "incentive.error.before-first-year");
		}
		return last;
	}

}
