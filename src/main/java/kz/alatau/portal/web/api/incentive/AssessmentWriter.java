package kz.alatau.portal.web.api.incentive;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.alatau.portal.incentive.Currency;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Totals;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.api.incentive.AssessmentJson.BothTotalsJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.ConditionJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.ConversionJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.DebtJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.DebtTraceJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.NeededChangeJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.NoteJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.RecaptureJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.ReliefLimitJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.ReliefTermJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.SideTotalJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.TaxOfYearJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.TaxYearJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.TraceOfBothJson;
import kz.alatau.portal.web.incentive.words.LimitWords;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an assessment. */
record AssessmentWriter(IncentiveAssessment assessment, Traces traces, CaseWords words, Locale locale) {

	List<ConditionJson> checks() {
		return this.assessment.eligibility()
			.checks()
			.stream()
			.map((check) -> new ConditionJson(check.code(), check.result(),
					this.words.in(this.locale).check(check).text(), this.words.rule(check.rule(), this.locale)))
			.toList();
	}

	List<NeededChangeJson> changes() {
		return this.assessment.eligibility()
			.changes()
			.stream()
			.map((change) -> new NeededChangeJson(change.code(), this.words.change(change, this.locale)))
			.toList();
	}

	List<NoteJson> notes() {
		return this.assessment.notes()
			.stream()
			.map((note) -> new NoteJson(note.code(), this.words.in(this.locale).note(note).text(),
					this.words.rule(note.rule(), this.locale)))
			.toList();
	}

	Map<TaxLine, ReliefTermJson> terms() {
		Map<TaxLine, ReliefTermJson> terms = new EnumMap<>(TaxLine.class);
		this.assessment.terms().forEach((tax, term) -> terms.put(tax, term(term)));
		return terms;
	}

	private ReliefTermJson term(ReliefTerm term) {
		boolean none = term.window().isEmpty();
		List<LimitWords> texts = this.words.in(this.locale).limits(term);
		List<ReliefLimitJson> limits = new ArrayList<>();
		for (ReliefTerm.Limit limit : term.limits()) {
			limits.add(new ReliefLimitJson(limit.kind(), texts.get(limits.size()).text(), limit.lastDay(),
					this.words.rule(limit.rule(), this.locale)));
		}
		return new ReliefTermJson(none ? null : term.window().first(), none ? null : term.window().last(),
				term.deciding().kind(), limits);
	}

	List<TaxYearJson> years() {
		return this.assessment.years().stream().map(this::year).toList();
	}

	private TaxYearJson year(YearAssessment year) {
		return new TaxYearJson(year.year(), Amounts.of(year.standard()), Amounts.of(year.regime()),
				Amounts.of(year.saving()), Amounts.of(year.taxableIncome()),
				year.lines().stream().map(this::line).toList());
	}

	private TaxOfYearJson line(LineAssessment line) {
		TraceOfBothJson trace = this.traces.wanted() ? new TraceOfBothJson(this.traces.steps(line.standard().trace()),
				this.traces.steps(line.regime().trace())) : null;
		return new TaxOfYearJson(line.line(), Amounts.of(line.standard().amount()), Amounts.of(line.regime().amount()),
				Amounts.of(line.saving()), line.certainty(), trace);
	}

	BothTotalsJson totals() {
		return new BothTotalsJson(total(this.assessment.standard()), total(this.assessment.relieved()),
				Amounts.of(saving(this.assessment)));
	}

	private SideTotalJson total(Totals totals) {
		return new SideTotalJson(Amounts.of(totals.tax()), Amounts.of(totals.presentValue()),
				Amounts.share(totals.effectiveRate()), this.traces.of(totals.present()),
				this.traces.of(totals.effective()));
	}

	static Money saving(IncentiveAssessment assessment) {
		return assessment.standard().tax().minus(assessment.relieved().tax());
	}

	@Nullable RecaptureJson recapture() {
		Recapture recapture = this.assessment.recapture();
		return (recapture != null)
				? new RecaptureJson(recapture.reported(), recapture.returned(), Amounts.of(recapture.tax()),
						Amounts.of(recapture.penalty()), Amounts.of(recapture.withIncomeTax()),
						Amounts.of(recapture.withoutIncomeTax()), recapture.items().stream().map(this::debt).toList())
				: null;
	}

	private DebtJson debt(Recapture.Item item) {
		DebtTraceJson trace = this.traces.wanted()
				? new DebtTraceJson(this.traces.steps(item.tax().trace()), this.traces.steps(item.penalty().trace()))
				: null;
		return new DebtJson(item.year(), item.line(), item.due(), item.counted(), Amounts.of(item.tax().amount()),
				Amounts.of(item.penalty().amount()), Amounts.of(item.owed()), trace);
	}

	@Nullable ConversionJson conversion() {
		Currency currency = this.assessment.subject().currency();
		return (currency != null) ? new ConversionJson(currency.code(), Amounts.of(currency.rate()), currency.on(),
				converted(this.assessment.standard().tax(), currency),
				converted(this.assessment.relieved().tax(), currency), converted(saving(this.assessment), currency))
				: null;
	}

	private static String converted(Money money, Currency currency) {
		return money.tenge()
			.divide(currency.rate(), MathContext.DECIMAL128)
			.setScale(2, RoundingMode.HALF_UP)
			.toPlainString();
	}

}
