package kz.alatau.portal.web.incentive.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Origin;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.legislation.BundledLaw;

/** Everything the calculator says about many cases. */
final class ManyTraces {

	static final List<IncentiveAssessment> ASSESSMENTS = ManyCases.all()
		.stream()
		.map((subject) -> IncentiveCalculator.assess(subject, BundledLaw.LAW))
		.toList();

	static final Set<Trace> ALL = ASSESSMENTS.stream().flatMap(ManyTraces::traces).collect(Collectors.toSet());

	private ManyTraces() {
	}

	static Set<String> names(Function<Step, String> name) {
		return steps().map(name).collect(Collectors.toCollection(TreeSet::new));
	}

	static Set<String> operands(Class<? extends Origin> origin) {
		return steps().flatMap((step) -> step.operands().stream())
			.filter((operand) -> origin.isInstance(operand.origin()))
			.map(Operand::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Step> steps() {
		return ManyTraces.ALL.stream().flatMap((trace) -> trace.steps().stream());
	}

	private static Stream<Trace> traces(IncentiveAssessment assessment) {
		Stream<Trace> lines = assessment.years()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.flatMap((line) -> Stream.of(line.standard().trace(), line.regime().trace()));
		Stream<Trace> totals = Stream.of(assessment.standard().present(), assessment.relieved().present(),
				assessment.standard().effective());
		Recapture recapture = assessment.recapture();
		Stream<Trace> owed = (recapture == null) ? Stream.of()
				: recapture.items().stream().flatMap((item) -> Stream.of(item.tax().trace(), item.penalty().trace()));
		Stream<Trace> sizes = assessment.terms().values().stream().map(ReliefTerm::size);
		return Stream.of(lines, totals, owed, sizes).flatMap((one) -> one);
	}

}
