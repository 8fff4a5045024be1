package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.web.incentive.words.StepWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts years into words step by step. */
record YearDetails(Words words, IncentiveAssessment assessment, List<Alternative> alternatives) {

	/**
	 * A year.
	 * @param only the one tax to show; empty for all
	 */
	YearDetail of(int year, @Nullable TaxLine only) {
		return new YearDetail(year,
				this.assessment.year(year)
					.lines()
					.stream()
					.filter((line) -> (only != null) ? line.line() == only : hasSteps(line))
					.map((line) -> line(year, line))
					.toList());
	}

	private static boolean hasSteps(LineAssessment line) {
		return !line.standard().trace().steps().isEmpty() || !line.regime().trace().steps().isEmpty();
	}

	private YearDetail.Line line(int year, LineAssessment line) {
		Trace without = line.standard().trace();
		Trace with = line.regime().trace();
		List<StepWords> other = with.equals(without) ? List.of() : this.words.trace(with);
		return new YearDetail.Line(line.line(), line.standard().amount(), line.regime().amount(),
				this.words.trace(without), other, YearTable.marks(this.alternatives, year, line.line()));
	}

}
