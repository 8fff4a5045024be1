package kz.alatau.portal.web.incentive.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.alatau.portal.web.incentive.words.OperandWords;
import kz.alatau.portal.web.incentive.words.SourceWords;
import kz.alatau.portal.web.incentive.words.StepWords;

/** The rules and values of law that a step uses. */
final class StepSources {

	private StepSources() {
	}

	/** What is asked of each of them, each answer once. */
	static List<String> of(StepWords step, Function<SourceWords, String> part) {
		Stream<SourceWords> values = step.operands().stream().map(OperandWords::law).flatMap(Stream::ofNullable);
		return Stream.concat(Stream.ofNullable(step.rule()), values).map(part).distinct().toList();
	}

}
