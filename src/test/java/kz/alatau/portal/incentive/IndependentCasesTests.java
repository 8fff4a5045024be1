package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The calculator beside an independent implementation, to the tiyn. */
class IndependentCasesTests {

	/** The taxes whose terms both implementations name. */
	private static final List<TaxLine> PREFERENCES = List.of(TaxLine.CIT, TaxLine.PROPERTY, TaxLine.LAND,
			TaxLine.LAND_FEE);

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void verdictIsThatOfTheOther(IndependentCase expected) {
		Eligibility eligibility = expected.assess().eligibility();
		assertThat(eligibility.verdict()).as("%s", expected)
			.hasToString(expected.answer().required("verdict").asString());
		List<String> deciding = eligibility.deciding().stream().map(Check::code).toList();
		List<String> failed = texts(expected.answer().required("failed"));
		assertThat(deciding).as("%s", expected)
			.filteredOn(IndependentCasesTests::isAnswered)
			.containsExactlyInAnyOrderElementsOf(failed.stream().filter(IndependentCasesTests::isAnswered).toList());
		Predicate<String> computed = Predicate.not(IndependentCasesTests::isAnswered);
		assertThat(deciding.stream().anyMatch(computed)).as("%s: a date or a sum failed", expected)
			.isEqualTo(failed.stream().anyMatch(computed));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void reliefLastsAsLongAsForTheOther(IndependentCase expected) {
		IncentiveAssessment assessment = expected.assess();
		if (assessment.eligibility().applies()) {
			assertThat(windows(assessment)).as("%s", expected).isEqualTo(expected.windows());
			assertThat(category(assessment)).as("%s", expected)
				.isEqualTo(expected.answer().required("category").asStringOpt().orElse(""));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void everyFigureIsThatOfTheOther(IndependentCase expected) {
		IncentiveAssessment assessment = expected.assess();
		JsonNode horizon = expected.answer().required("horizon");
		assertThat(assessment.horizon())
			.isEqualTo(new Horizon(horizon.required(0).asInt(), horizon.required(1).asInt()));
		List<String> differences = assessment.years()
			.stream()
			.flatMap((year) -> year.lines().stream().map((line) -> difference(expected, year.year(), line)))
			.filter(Objects::nonNull)
			.toList();
		assertThat(differences).as("%s", expected).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void totalsAreThoseOfTheOther(IndependentCase expected) {
		IncentiveAssessment assessment = expected.assess();
		assertTotals(assessment.standard(), expected, "standard");
		assertTotals(assessment.relieved(), expected, "regime");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void recaptureIsThatOfTheOther(IndependentCase expected) {
		JsonNode owed = expected.answer().path("recapture");
		Recapture recapture = expected.assess().recapture();
		if (owed.isMissingNode()) {
			assertThat(recapture).as("%s", expected).isNull();
			return;
		}
		assertThat(recapture).as("%s", expected).isNotNull();
		assertThat(
				List.of(recapture.tax(), recapture.penalty(), recapture.withIncomeTax(), recapture.withoutIncomeTax()))
			.isEqualTo(List.of(money(owed, "tax"), money(owed, "penalty"), money(owed, "withIncomeTax"),
					money(owed, "withoutIncomeTax")));
		owed.optional("reported").ifPresent((day) -> assertThat(recapture.reported()).hasToString(day.asString()));
		owed.optional("returned").ifPresent((day) -> assertThat(recapture.returned()).hasToString(day.asString()));
	}

	static List<IndependentCase> cases() {
		return IndependentCase.all().toList();
	}

	private static boolean isAnswered(String code) {
		return code.startsWith("condition.") || code.startsWith("exclusion.");
	}

	private static Map<String, String> windows(IncentiveAssessment assessment) {
		Map<String, String> windows = new TreeMap<>();
		for (TaxLine line : PREFERENCES) {
			ReliefTerm term = assessment.terms().get(line);
			if (term != null && !term.window().isEmpty()) {
				windows.put(line.name(), term.window().first() + ".." + term.window().last());
			}
		}
		return windows;
	}

	private static String category(IncentiveAssessment assessment) {
		ReliefTerm term = assessment.term();
		return (term == null || term.category() == null) ? "" : term.category().name();
	}

	private static @Nullable String difference(IndependentCase expected, int year, LineAssessment line) {
		Money standard = new Money(expected.amount(year, line.line(), 0));
		Money regime = new Money(expected.amount(year, line.line(), 1));
		if (line.standard().amount().equals(standard) && line.regime().amount().equals(regime)) {
			return null;
		}
		return "%d %s: %s and %s, not %s and %s".formatted(year, line.line(), standard.tenge(), regime.tenge(),
				line.standard().amount().tenge(), line.regime().amount().tenge());
	}

	private static void assertTotals(Totals totals, IndependentCase expected, String regime) {
		assertThat(totals.tax().tenge()).as("%s", expected).isEqualByComparingTo(expected.total(regime, "tax"));
		assertThat(totals.presentValue().tenge()).as("%s", expected)
			.isEqualByComparingTo(expected.total(regime, "presentValue"));
		BigDecimal rate = expected.effectiveRate(regime);
		if (rate == null) {
			assertThat(totals.effectiveRate()).as("%s", expected).isNull();
			return;
		}
		assertThat(totals.effectiveRate()).as("%s", expected).isNotNull();
		assertThat(totals.effectiveRate().setScale(rate.scale(), RoundingMode.HALF_UP)).as("%s", expected)
			.isEqualByComparingTo(rate);
	}

	private static Money money(JsonNode owed, String name) {
		return new Money(new BigDecimal(owed.required(name).asString()));
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
	}

}
