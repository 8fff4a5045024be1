package kz.alatau.portal.web.incentive.words;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Origin;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.Trace;

/** Writes the steps of a trace in words. */
final class TraceWriter {

	private final Sentences sentences;

	private final Sources sources;

	private final Trace trace;

	private final Labels labels;

	private final Values values;

	private final Formulas formulas;

	TraceWriter(Sentences sentences, Sources sources, Trace trace) {
		this.sentences = sentences;
		this.sources = sources;
		this.trace = trace;
		this.labels = Labels.of(sentences, trace);
		this.values = new Values(sentences);
		this.formulas = new Formulas(sentences);
	}

	List<StepWords> steps() {
		List<StepWords> steps = new ArrayList<>();
		for (Step step : this.trace.steps()) {
			steps.add(step(step, steps.size() + 1));
		}
		return steps;
	}

	private StepWords step(Step step, int number) {
		List<OperandWords> operands = step.operands().stream().map((operand) -> operand(operand, step)).toList();
		String words = this.formulas.words(step.operation(), operands.stream().map(OperandWords::label).toList());
		String numbers = this.formulas.numbers(step.operation(), operands.stream().map(OperandWords::value).toList());
		return new StepWords(number, this.labels.step(step), words, numbers, this.values.result(step), operands,
				(step.rule() != null) ? this.sources.of(step.rule()) : null);
	}

	private OperandWords operand(Operand operand, Step step) {
		SourceWords law = (operand.origin() instanceof Origin.Law(var setting)) ? this.sources.of(setting) : null;
		return new OperandWords(this.labels.operand(operand), this.values.of(operand, step.operands()),
				(law != null) ? law.text() : origin(operand.origin()), law);
	}

	private String origin(Origin origin) {
		return switch (origin) {
			case Origin.Given given -> this.sentences.of("incentive.origin.given");
			case Origin.Law law -> this.sources.of(law.setting()).text();
			case Origin.Result(int step) -> this.sentences.of("incentive.origin.result", step + 1);
			case Origin.Earlier(int year, int step) ->
				this.sentences.of("incentive.origin.earlier", String.valueOf(year), step + 1);
			case Origin.Figure figure -> this.sentences.of("incentive.origin.figure", String.valueOf(figure.year()));
			case Origin.Total total -> this.sentences.of("incentive.origin.figure", String.valueOf(total.year()));
			case Origin.Plain plain -> this.sentences.of("incentive.origin.plain");
		};
	}

}
