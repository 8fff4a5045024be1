package kz.alatau.portal.plan;

import org.jspecify.annotations.Nullable;

/**
 * Kinds of planning documents: the general plan of the Government, and those of
 * Constitutional Law 286-VIII, art. 28.
 */
public enum PlanKind {

	GENERAL_PLAN(null), LONG_TERM_PLAN(10), MASTER_PLAN(5), DETAILED_PLAN(null);

	private final @Nullable Integer correctionYears;

	PlanKind(@Nullable Integer correctionYears) {
		this.correctionYears = correctionYears;
	}

	/**
	 * Years within which it may be corrected once (art. 63(3)-(4)); empty: no limit is
	 * known.
	 */
	@Nullable Integer correctionYears() {
		return this.correctionYears;
	}

}
