package kz.alatau.portal.web.incentive.file;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.legislation.DatedSetting;

/**
 * A rule of law that went into a result.
 *
 * @param setting what held, and where it stands
 * @param taxes the taxes whose figures it went into; empty for a condition or a note
 */
record UsedLaw(DatedSetting setting, Set<TaxLine> taxes) {

	private static final Comparator<DatedSetting> ORDER = Comparator.comparing(DatedSetting::rule)
		.thenComparing(DatedSetting::from);

	/** Every rule and value of an assessment once, in the order of the rules. */
	static List<UsedLaw> of(IncentiveAssessment assessment) {
		Map<DatedSetting, Set<TaxLine>> used = new TreeMap<>(ORDER);
		for (YearAssessment year : assessment.years()) {
			for (LineAssessment line : year.lines()) {
				add(used, line.standard().trace(), line.line());
				add(used, line.regime().trace(), line.line());
			}
		}
		Recapture recapture = assessment.recapture();
		if (recapture != null) {
			recapture.items().forEach((item) -> add(used, item.penalty().trace(), item.line()));
		}
		rules(assessment).forEach((setting) -> used.computeIfAbsent(setting, (key) -> EnumSet.noneOf(TaxLine.class)));
		return used.entrySet().stream().map((entry) -> new UsedLaw(entry.getKey(), entry.getValue())).toList();
	}

	private static void add(Map<DatedSetting, Set<TaxLine>> used, Trace trace, TaxLine line) {
		trace.law()
			.forEach((setting) -> used.computeIfAbsent(setting, (key) -> EnumSet.noneOf(TaxLine.class)).add(line));
	}

	private static Stream<DatedSetting> rules(IncentiveAssessment assessment) {
		Stream<DatedSetting> checks = assessment.eligibility().checks().stream().map((check) -> check.rule());
		Stream<DatedSetting> notes = assessment.notes().stream().map((note) -> note.rule());
		Stream<DatedSetting> terms = assessment.terms().values().stream().flatMap(UsedLaw::rules);
		return Stream.of(checks, notes, terms).flatMap((part) -> part);
	}

	private static Stream<DatedSetting> rules(ReliefTerm term) {
		return Stream.concat(term.size().law().stream(), term.limits().stream().map(ReliefTerm.Limit::rule));
	}

}
