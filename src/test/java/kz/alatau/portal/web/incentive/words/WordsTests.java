package kz.alatau.portal.web.incentive.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Change;
import kz.alatau.portal.incentive.Check;
import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Operation;
import kz.alatau.portal.incentive.Origin;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.web.PortalMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private static final List<IncentiveAssessment> ASSESSMENTS = ManyCases.all()
		.stream()
		.map((subject) -> IncentiveCalculator.assess(subject, BundledLaw.LAW))
		.toList();

	private static final Set<Trace> TRACES = ASSESSMENTS.stream()
		.flatMap(WordsTests::traces)
		.collect(Collectors.toSet());

	@ParameterizedTest
	@EnumSource
	void everyStepHasItsWords(Language language) {
		Words words = words(language);
		for (Trace trace : TRACES) {
			assertThat(words.trace(trace)).hasSameSizeAs(trace.steps())
				.allSatisfy((step) -> assertThat(step.title() + step.formula() + step.numbers() + step.result())
					.doesNotContain("incentive.", "{", "null"));
		}
	}

	/** Else the test above would pass for words that nothing has shown to fit. */
	@Test
	void casesReachEveryStepAndEveryOperation() throws IOException {
		assertThat(names(Step::name)).isEqualTo(keys("incentive.step."));
		assertThat(names((step) -> step.operation().name()))
			.isEqualTo(Arrays.stream(Operation.values()).map(Enum::name).collect(Collectors.toSet()));
		assertThat(operands(Origin.Plain.class)).isEqualTo(keys("incentive.plain."));
	}

	@Test
	void casesReachEveryNumberOfTheLawThatHasAName() throws IOException {
		Set<String> named = operands(Origin.Law.class);
		named.removeIf((id) -> id.startsWith("ST-21-"));
		named.add("soil");
		assertThat(named).isEqualTo(keys("incentive.law."));
	}

	@Test
	void casesReachEveryNote() throws IOException {
		Set<String> codes = ASSESSMENTS.stream()
			.flatMap((assessment) -> assessment.notes().stream())
			.map((note) -> note.code())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(codes).isEqualTo(keys("incentive.note."));
	}

	@ParameterizedTest
	@EnumSource
	void everyCheckNoteAndLimitHasItsWords(Language language) {
		Words words = words(language);
		LocalDate today = LocalDate.of(2026, 11, 22);
		for (IncentiveAssessment assessment : ASSESSMENTS) {
			assertThat(words.checks(assessment.eligibility()))
				.allSatisfy((check) -> assertThat(check.text()).doesNotContain("incentive.", "{"));
			assessment.eligibility()
				.changes()
				.forEach((change) -> assertThat(words.change(change, today)).isNotBlank());
			assessment.notes().forEach((note) -> assertThat(words.note(note).text()).isNotBlank());
			assessment.terms().values().forEach((term) -> assertThat(words.limits(term)).isNotEmpty());
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyChangeHasItsWords(Language language) {
		Words words = words(language);
		LocalDate today = LocalDate.of(2026, 11, 22);
		Stream<String> codes = Stream
			.of(Arrays.stream(Condition.values()).map((one) -> "condition." + one),
					Arrays.stream(Exclusion.values()).map((one) -> "exclusion." + one),
					Stream.of("contract-date", "agreement-sum", "licence-date"))
			.flatMap((one) -> one);
		codes.forEach((code) -> assertThat(words.change(new Change(code, List.of(today)), today)).isNotBlank());
		assertThat(words.change(new Change("contract-date", List.of(today)), today.plusDays(1)))
			.isNotEqualTo(words.change(new Change("contract-date", List.of(today)), today));
	}

	@ParameterizedTest
	@EnumSource
	void everyConstantHasItsWords(Language language) {
		Words words = words(language);
		for (OpenReading question : OpenReading.values()) {
			question.readings()
				.forEach((reading) -> assertThat(words.question(question, reading).reading()).isNotBlank());
		}
		Arrays.stream(TaxLine.values()).forEach((line) -> assertThat(words.tax(line)).isNotBlank());
		Arrays.stream(Regime.values()).forEach((regime) -> assertThat(words.regime(regime)).isNotBlank());
		Arrays.stream(Category.values()).forEach((category) -> assertThat(words.category(category)).isNotBlank());
		Arrays.stream(Eligibility.Verdict.values())
			.forEach((verdict) -> assertThat(words.verdict(verdict)).isNotBlank());
		var rule = BundledLaw.LAW.history(Rule.MCI).getFirst();
		for (ReliefTerm.Kind kind : ReliefTerm.Kind.values()) {
			var limit = new ReliefTerm.Limit(kind, LocalDate.EPOCH, rule);
			assertThat(words.limits(new ReliefTerm(null, null, Trace.EMPTY, List.of(limit)))).hasSize(1);
		}
		for (Check.Result result : Check.Result.values()) {
			assertThat(words.check(new Check("licence-rates", result, List.of(), rule)).answer()).isNotBlank();
		}
	}

	@Test
	void formulaSaysWhatIsDoneAndNumbersShowIt() {
		Trace trace = ASSESSMENTS.getFirst().year(2026).line(TaxLine.CIT).standard().trace();
		StepWords step = words(Language.EN).trace(trace)
			.stream()
			.filter((one) -> one.title().equals("Corporate income tax before relief"))
			.findFirst()
			.orElseThrow();
		assertThat(step.formula()).isEqualTo("Income after the loss × rate of corporate income tax");
		assertThat(step.numbers()).endsWith("× 20%");
		assertThat(step.operands().getLast().origin()).isEqualTo("Tax Code No. 214-VIII, article 357(2)(5)");
		assertThat(step.operands().getFirst().origin()).startsWith("step ");
	}

	private static Words words(Language language) {
		return new IncentiveWords(PortalMessages.ALL).in(language.locale());
	}

	private static Set<String> names(java.util.function.Function<Step, String> name) {
		return steps().map(name).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> operands(Class<? extends Origin> origin) {
		return steps().flatMap((step) -> step.operands().stream())
			.filter((operand) -> origin.isInstance(operand.origin()))
			.map(Operand::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Step> steps() {
		return TRACES.stream().flatMap((trace) -> trace.steps().stream());
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

	private static Set<String> keys(String prefix) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new java.io.InputStreamReader(
				new ClassPathResource("messages_en.properties").getInputStream(), StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith(prefix))
			.map((key) -> key.substring(prefix.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
