package kz.alatau.portal.web.api.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Origin;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.web.api.incentive.TraceJson.OperandJson;
import kz.alatau.portal.web.api.incentive.TraceJson.OriginJson;
import kz.alatau.portal.web.api.incentive.TraceJson.StepJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes traces, if they were asked for.
 *
 * @param wanted whether they were
 */
record Traces(boolean wanted, CaseWords words, Locale locale) {

	@Nullable List<StepJson> of(Trace trace) {
		return this.wanted ? steps(trace) : null;
	}

	List<StepJson> steps(Trace trace) {
		return trace.steps().stream().map(this::step).toList();
	}

	private StepJson step(Step step) {
		DatedSetting rule = step.rule();
		return new StepJson(step.name(), step.operation(), step.operands().stream().map(this::operand).toList(),
				Amounts.of(step.result()), step.unit().code(),
				(rule != null) ? this.words.rule(rule, this.locale) : null);
	}

	private OperandJson operand(Operand operand) {
		String value = (operand.value() instanceof BigDecimal number) ? Amounts.of(number) : operand.value().toString();
		return new OperandJson(operand.name(), value, operand.unit().code(), origin(operand.origin()));
	}

	private OriginJson origin(Origin origin) {
		return switch (origin) {
			case Origin.Given(String field) -> OriginJson.given(field);
			case Origin.Law(DatedSetting setting) -> OriginJson.law(this.words.rule(setting, this.locale));
			case Origin.Result(int step) -> OriginJson.result(step);
			case Origin.Earlier(int year, int step) -> OriginJson.earlier(year, step);
			case Origin.Figure(int year, var line, String kind) -> OriginJson.figure(year, line, kind);
			case Origin.Total(int year, String kind) -> OriginJson.total(year, kind);
			case Origin.Plain() -> OriginJson.of(TraceJson.Kind.PLAIN);
		};
	}

}
