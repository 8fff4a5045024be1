package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Change;
import kz.alatau.portal.incentive.Check;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Note;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the incentive calculator says, in the words of one language. */
public final class Words {

	private static final String EXCLUSION = "exclusion.";

	private final Sentences sentences;

	private final Sources sources;

	private final Inputs inputs;

	Words(Sentences sentences) {
		this.sentences = sentences;
		this.sources = new Sources(sentences);
		this.inputs = new Inputs(sentences);
	}

	/** Everything that was given in a case. */
	public List<InputWords> inputs(CaseDocument document) {
		return this.inputs.of(document);
	}

	/** What a field is called, such as {@code land[1].area}, with its place in a list. */
	public String field(String path) {
		return this.inputs.label(path);
	}

	/** What a field is called on its own, without its place in a list. */
	public String fieldName(String path) {
		return this.inputs.name(path);
	}

	/** What is taken for a field where nothing is given; empty where nothing is. */
	public String standard(String path) {
		return this.inputs.standard(path);
	}

	/** One of the answers to a field that has some to choose from. */
	public String choice(String path, String answer) {
		return this.inputs.choice(path, answer);
	}

	/** Why a field is refused. */
	public String refusal(Refusal refusal) {
		return say(refusal.messageKey(), refusal.arguments().toArray());
	}

	/** Any message, with sums, years and days printed as elsewhere. */
	public String say(String key, Object... arguments) {
		return this.sentences.of(key, arguments);
	}

	/** Any message that may be missing; empty then. */
	public @Nullable String find(String key) {
		return this.sentences.find(key);
	}

	/** The result in one sentence. */
	public String answer(IncentiveAssessment assessment) {
		return new Answers(this.sentences).of(assessment);
	}

	/** The steps of a figure in order. */
	public List<StepWords> trace(Trace trace) {
		return new TraceWriter(this.sentences, this.sources, trace).steps();
	}

	public List<CheckWords> checks(Eligibility eligibility) {
		return eligibility.checks().stream().map(this::check).toList();
	}

	public CheckWords check(Check check) {
		String text = check.code().startsWith(EXCLUSION)
				? this.sentences.of("incentive.check.exclusion", exclusion(check.code()))
				: this.sentences.of("incentive.check." + check.code(), arguments(check));
		return new CheckWords(check.code(), text, check.result(),
				this.sentences.of("incentive.result." + check.result()), source(check.rule()));
	}

	/** The sum a project must reach stands in the rule itself. */
	private Object[] arguments(Check check) {
		return check.arguments().isEmpty() ? new Object[] { this.sources.value(check.rule()) }
				: check.arguments().toArray();
	}

	/**
	 * What to do.
	 * @param today a day that has passed is said to be over
	 */
	public String change(Change change, LocalDate today) {
		if (change.code().startsWith(EXCLUSION)) {
			return this.sentences.of("incentive.change.exclusion", exclusion(change.code()));
		}
		boolean over = change.code().equals("contract-date") && change.arguments().getFirst() instanceof LocalDate day
				&& day.isBefore(today);
		return this.sentences.of("incentive.change." + change.code() + (over ? ".over" : ""),
				change.arguments().toArray());
	}

	private String exclusion(String code) {
		return this.sentences.of("incentive.field.exclusions." + code.substring(EXCLUSION.length()));
	}

	public NoteWords note(Note note) {
		return new NoteWords(note.code(),
				this.sentences.of("incentive.note." + note.code(), note.arguments().toArray()), source(note.rule()));
	}

	/** Everything that ends a relief. */
	public List<LimitWords> limits(ReliefTerm term) {
		List<LimitWords> limits = new ArrayList<>();
		for (ReliefTerm.Limit limit : term.limits()) {
			limits.add(new LimitWords(limit(limit.kind(), term.category()), limit.lastDay(), day(limit.lastDay()),
					limit.equals(term.deciding()), source(limit.rule())));
		}
		return limits;
	}

	private String limit(ReliefTerm.Kind kind, @Nullable Category category) {
		return this.sentences.of("incentive.limit." + kind, (category != null) ? category.name() : "");
	}

	public QuestionWords question(OpenReading question, OpenReading.Reading reading) {
		return new QuestionWords(question.code(), this.sentences.of("incentive.open." + question.code()),
				this.sentences.of("incentive.reading." + question.code() + "." + reading));
	}

	public SourceWords source(DatedSetting setting) {
		return this.sources.of(setting);
	}

	public String tax(TaxLine line) {
		return this.sentences.of("incentive.tax." + line);
	}

	public String regime(Regime regime) {
		return this.sentences.of("incentive.regime." + regime);
	}

	public String category(Category category) {
		return this.sentences.of("incentive.category", category.name());
	}

	public String verdict(Eligibility.Verdict verdict) {
		return this.sentences.of("incentive.verdict." + verdict);
	}

	public String answer(Answer answer) {
		return this.sentences.of("incentive.answer." + answer);
	}

	public String money(Money money) {
		return this.sentences.numerals().money(money.tenge());
	}

	/** A share as per cent. */
	public String percent(BigDecimal share) {
		return this.sentences.numerals().percent(share);
	}

	public String day(LocalDate day) {
		return this.sentences.day(day);
	}

}
