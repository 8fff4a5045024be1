package kz.alatau.portal.web.api.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Check;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Eligibility.Verdict;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.web.api.incentive.TraceJson.StepJson;
import org.jspecify.annotations.Nullable;

/**
 * A case assessed. Amounts are tenge as decimal strings with two places; words are in the
 * language asked for, codes stay the same.
 *
 * @param subject the case as it was understood, in its one form
 * @param query the same as the query of a link
 */
record AssessmentJson(String ruleVersion, String methodVersion,
		@JsonProperty("case") @JsonRawValue @Schema(ref = "#/components/schemas/IncentiveCase") String subject,
		String query, RegimeJson regime, Verdict verdict, List<ConditionJson> checks, List<NeededChangeJson> changes,
		@Nullable Category category, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepJson> categoryTrace,
		Map<TaxLine, ReliefTermJson> terms, List<CityOutcomeJson> outcomes, HorizonJson horizon,
		List<TaxYearJson> years, BothTotalsJson totals, @Nullable RecaptureJson recapture,
		List<OpenReadingJson> openReadings, List<NoteJson> notes, @Nullable ConversionJson conversion) {

	/**
	 * Which rules the figures follow.
	 *
	 * @param asked what the case stands for
	 * @param applied STANDARD where the regime asked for does not apply or has no rates
	 */
	record RegimeJson(Regime asked, Regime applied) {
	}

	/** A condition of the regime asked for. */
	record ConditionJson(String code, Check.Result result, String text, RuleJson rule) {
	}

	/** One thing to change so that a condition is fulfilled. */
	record NeededChangeJson(String code, String text) {
	}

	/**
	 * How long the relief of a tax lasts.
	 *
	 * @param firstDay null where the relief never holds, as is the last day
	 * @param deciding which of the limits comes first
	 */
	record ReliefTermJson(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, ReliefTerm.Kind deciding,
			List<ReliefLimitJson> limits) {
	}

	/** One end of the relief. */
	record ReliefLimitJson(ReliefTerm.Kind kind, String text, LocalDate lastDay, RuleJson rule) {
	}

	/**
	 * What becomes of a zone project when the city leaves the zone; the same years.
	 *
	 * @param lastDay with relief from income tax
	 * @param shown whether this is the one all other figures show
	 */
	record CityOutcomeJson(CityOutcome outcome, @Nullable LocalDate lastDay, String standard, String regime,
			String saving, boolean shown) {
	}

	/** The years computed. */
	record HorizonJson(int first, int years) {
	}

	/**
	 * A year: the totals without VAT, and every tax.
	 *
	 * @param taxableIncome before losses
	 */
	record TaxYearJson(int year, String standard, String regime, String saving, String taxableIncome,
			List<TaxOfYearJson> lines) {
	}

	/**
	 * A tax of a year.
	 *
	 * @param certainty of the least sure rule in it
	 */
	record TaxOfYearJson(TaxLine tax, String standard, String regime, String saving, Certainty certainty,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TraceOfBothJson trace) {
	}

	/** The steps to both figures of a line. */
	record TraceOfBothJson(List<StepJson> standard, List<StepJson> regime) {
	}

	/** All years together, without VAT. */
	record BothTotalsJson(SideTotalJson standard, SideTotalJson regime, String saving) {
	}

	/**
	 * One side.
	 *
	 * @param presentValue each year's tax as if paid on its 31 December, discounted to 1
	 * January of the first year
	 * @param effectiveRate tax over taxable income before losses, a share rounded to six
	 * places; null without income
	 */
	record SideTotalJson(String tax, String presentValue, @Nullable String effectiveRate,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepJson> presentValueTrace,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepJson> effectiveRateTrace) {
	}

	/**
	 * What is owed when the status is lost; the two sums are the two readings of article
	 * 735(3).
	 *
	 * @param reported last day for the managing company to tell the tax office
	 * @param returned last day for the additional return
	 */
	record RecaptureJson(LocalDate reported, LocalDate returned, String tax, String penalty, String owedWithIncomeTax,
			String owedWithoutIncomeTax, List<DebtJson> items) {
	}

	/**
	 * One sum that falls due again.
	 *
	 * @param counted day from which the delay counts: the due date, moved off days off
	 */
	record DebtJson(int year, TaxLine tax, LocalDate due, LocalDate counted, String amount, String penalty, String owed,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DebtTraceJson trace) {
	}

	/** The steps to a debt and to its penalty. */
	record DebtTraceJson(List<StepJson> amount, List<StepJson> penalty) {
	}

	/** A question the law leaves open, and what the other answers would change. */
	record OpenReadingJson(String code, String text, OpenReading.Reading taken, String takenText,
			List<OtherReadingJson> others) {
	}

	/**
	 * Another answer that changes something; it alone is changed.
	 *
	 * @param owed after a breach
	 * @param figures only those that differ
	 */
	record OtherReadingJson(OpenReading.Reading reading, String text, String standard, String regime, String owed,
			List<OtherFigureJson> figures) {
	}

	/** A line under another reading. */
	record OtherFigureJson(int year, TaxLine tax, String standard, String regime) {
	}

	/** Something to know beside the figures. */
	record NoteJson(String code, String text, RuleJson rule) {
	}

	/** The totals converted at the rate given; not an amount of tax. */
	record ConversionJson(String code, String rate, LocalDate on, String standard, String regime, String saving) {
	}

}
