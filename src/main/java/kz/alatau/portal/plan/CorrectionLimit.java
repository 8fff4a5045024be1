package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How often a planning document may be corrected: a master plan at most once in five
 * years, a long-term plan once in ten (Constitutional Law 286-VIII, art. 63; rule REG-7).
 * More needs the consent of the President, so a second correction is a warning and no
 * refusal.
 */
final class CorrectionLimit {

	private CorrectionLimit() {
	}

	/**
	 * Looks at a version that corrects another one of its kind.
	 * @return what staff should know before publishing; empty where there is nothing
	 */
	static Optional<PlanWarning> check(PlanAct act, PlanHistory history) {
		Integer years = act.kind().correctionYears();
		PlanVersionSummary corrected = corrected(act, history);
		if (years == null || corrected == null || !corrected.asOf().plusYears(years).isAfter(act.asOf())) {
			return Optional.empty();
		}
		boolean second = corrected(corrected.act(), history) != null;
		return Optional.of(new PlanWarning(
				second ? PlanWarning.Kind.CORRECTED_TOO_SOON : PlanWarning.Kind.CORRECTED_SOON_AFTER_ADOPTION,
				act.kind(), corrected.asOf(), act.asOf(), years, nextDay(corrected, years)));
	}

	private static LocalDate nextDay(PlanVersionSummary corrected, int years) {
		return corrected.asOf().plusYears(years);
	}

	/** The version of the same kind that the act takes the place of. */
	private static @Nullable PlanVersionSummary corrected(PlanAct act, PlanHistory history) {
		Integer number = act.supersedes();
		return (number == null) ? null
				: history.byNumber(number).filter((version) -> version.kind() == act.kind()).orElse(null);
	}

}
