package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure can be computed again from its trace alone. */
class IncentiveTraceTests {

	static List<IncentiveCase> cases() {
		return Cases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void figureFollowsFromItsTraceAlone(IncentiveCase subject) {
		TraceReplay.check(IncentiveCalculator.assess(subject, Cases.LAW));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void presentValueFollowsFromItsTrace(IncentiveCase subject) {
		Totals totals = IncentiveCalculator.assess(subject, Cases.LAW).relieved();
		assertThat(TraceReplay.amount(TraceReplay.of(totals.present(), Map.of()))).isEqualTo(totals.presentValue());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyNumberOfTheLawHasItsReference(IncentiveCase subject) {
		IncentiveCalculator.assess(subject, Cases.LAW)
			.years()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.flatMap((line) -> Stream.of(line.standard(), line.regime()))
			.flatMap((due) -> due.trace().law().stream())
			.distinct()
			.forEach((setting) -> assertThat(setting.reference().article()).as(setting.rule().id()).isNotBlank());
	}

}
