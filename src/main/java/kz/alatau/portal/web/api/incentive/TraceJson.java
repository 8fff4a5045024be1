package kz.alatau.portal.web.api.incentive;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import kz.alatau.portal.incentive.Operation;
import kz.alatau.portal.incentive.TaxLine;
import org.jspecify.annotations.Nullable;

/** The steps of a figure as JSON: enough to compute it again and nothing else. */
final class TraceJson {

	private TraceJson() {
	}

	/**
	 * One step; the last one of a trace is the figure.
	 *
	 * @param name what comes out
	 * @param result an exact decimal
	 * @param rule the rule that asks for the step
	 */
	record StepJson(String name, Operation operation, List<OperandJson> operands, String result, String unit,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RuleJson rule) {
	}

	/**
	 * A value that goes into a step.
	 *
	 * @param value an exact decimal, or a day
	 */
	record OperandJson(String name, String value, String unit, OriginJson origin) {
	}

	/**
	 * Where a value comes from; what does not belong to the kind is missing.
	 *
	 * @param field of given: path in the case; percentages go in as shares
	 * @param rule of law
	 * @param step of result and earlier: place of the step, from 0
	 * @param year of earlier, figure and total
	 * @param tax of figure
	 * @param figure of figure and total: which side, the income, or the debt
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OriginJson(Kind kind, @Nullable String field, @Nullable RuleJson rule, @Nullable Integer step,
			@Nullable Integer year, @Nullable TaxLine tax, @Nullable Side figure) {

		static OriginJson of(Kind kind) {
			return new OriginJson(kind, null, null, null, null, null, null);
		}

		static OriginJson given(String field) {
			return new OriginJson(Kind.GIVEN, field, null, null, null, null, null);
		}

		static OriginJson law(RuleJson rule) {
			return new OriginJson(Kind.LAW, null, rule, null, null, null, null);
		}

		static OriginJson result(int step) {
			return new OriginJson(Kind.RESULT, null, null, step, null, null, null);
		}

		static OriginJson earlier(int year, int step) {
			return new OriginJson(Kind.EARLIER, null, null, step, year, null, null);
		}

		static OriginJson figure(int year, TaxLine tax, String figure) {
			return new OriginJson(Kind.FIGURE, null, null, null, year, tax, Side.of(figure));
		}

		static OriginJson total(int year, String figure) {
			return new OriginJson(Kind.TOTAL, null, null, null, year, null, Side.of(figure));
		}

	}

	/** Kinds of origins. */
	enum Kind {

		GIVEN, LAW, RESULT, EARLIER, FIGURE, TOTAL, PLAIN;

		@JsonValue
		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Which figure of a line or a year. */
	enum Side {

		STANDARD, REGIME, INCOME, DEBT;

		@JsonValue
		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		private static Side of(String kind) {
			return switch (kind) {
				case "figure-standard" -> STANDARD;
				case "figure-regime" -> REGIME;
				case "figure-income" -> INCOME;
				default -> DEBT;
			};
		}

	}

}
