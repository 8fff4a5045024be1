package kz.alatau.portal.relocation.procedure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import kz.alatau.portal.legislation.LawFiles;
import kz.alatau.portal.legislation.LegislationFaultException;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProcedureRulesReaderTests {

	private static final String RULES = """
			regime: GENERAL
			rules:
			  - id: G2
			    limit: 3
			    unit: working-days
			    from: 2026-01-01
			    to: 2026-12-31
			    act: act.state-property-law
			    article: "63(5)"
			    certainty: S
			  - id: G2
			    limit: 5
			    unit: working-days
			    from: 2027-01-01
			    act: act.state-property-law
			    article: "63(5)"
			    certainty: S
			""";

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	@ParameterizedTest
	@EnumSource(TimeLimit.class)
	void everyClockHasALengthUnderBothLaws(TimeLimit limit) {
		AppliedLimit special = BundledProcedure.RULES.limit(limit, LegalRegime.ALATAU_SPECIAL, DAY);
		assertThat(special.indicative()).isEqualTo(limit != TimeLimit.DEVELOPMENT);
		assertThat(special.reference().certainty()).isEqualTo(Certainty.S);
		if (limit != TimeLimit.DEVELOPMENT) {
			assertThat(BundledProcedure.RULES.limit(limit, LegalRegime.GENERAL, DAY).indicative()).isFalse();
		}
	}

	@ParameterizedTest(name = "{0} on {1}: in force {2}")
	@CsvSource({ "AL-01, 2026-06-30, false", "AL-01, 2026-07-01, true", "AL-15, 2027-06-30, false",
			"AL-15, 2027-07-01, true", "AL-04, 2030-09-26, true", "AL-04, 2030-09-27, false", "AL-08, 2029-06-30, true",
			"AL-08, 2029-07-01, false", "AL-11, 2027-12-31, true", "AL-11, 2028-01-01, false",
			"REG-1, 2026-06-30, false", "REG-1, 2026-07-01, true", "KZ-01, 2020-01-01, true" })
	void rulesHoldOnTheirDays(String id, LocalDate day, boolean inForce) {
		assertThat(BundledProcedure.RULES.find(id, day).isPresent()).isEqualTo(inForce);
	}

	@Test
	void groundsAndGuardsStandInTheLaw() {
		assertThat(BundledProcedure.RULES.ground(Ground.HOUSING).reference().article()).isEqualTo("84(2)");
		assertThat(BundledProcedure.RULES.guard(Guard.C).reference().article()).isEqualTo("65(3)");
	}

	@Test
	void aLimitTheCityPublishesTakesThePlaceOfTheGeneralOne() throws IOException {
		ProcedureRules rules = ProcedureRulesReader.read(withLimitOfTheCity());
		assertThat(rules.limit(TimeLimit.PUBLICATION, LegalRegime.ALATAU_SPECIAL, LocalDate.of(2026, 12, 31)))
			.satisfies((limit) -> assertThat(limit.indicative()).isTrue())
			.extracting((limit) -> limit.limit().amount())
			.isEqualTo(3);
		assertThat(rules.limit(TimeLimit.PUBLICATION, LegalRegime.ALATAU_SPECIAL, LocalDate.of(2027, 1, 1)))
			.satisfies((limit) -> assertThat(limit.indicative()).isFalse())
			.extracting((limit) -> limit.limit().amount())
			.isEqualTo(7);
	}

	@Test
	void faultsNameFileAndLine() {
		fault(RULES.replace("id: G2\n    limit: 3", "id: G99\n    limit: 3"), "p.yaml:4: G99 has no clock");
		fault(RULES.replace("id: G2\n    limit: 3\n    unit: working-days", "id: G99"), "p.yaml:3: unknown rule G99");
		fault(RULES.replace("limit: 3", "limit: three"), "p.yaml:4: G2: not a length of time: three");
		fault(RULES.replace("limit: 3", "limit: 0"), "p.yaml:4: G2: not a length of time: 0");
		fault(RULES.replace("limit: 3\n    unit: working-days", "limit: 3\n    unit: hours"),
				"p.yaml:5: unknown unit hours");
		fault(RULES.replace("limit: 3\n", "limit: 3\n    bound: perhaps\n"), "p.yaml:5: unknown bound perhaps");
		fault(RULES.replace("    limit: 3\n", ""), "p.yaml:3: limit is missing");
		fault(RULES.replace("regime: GENERAL", "regime: OTHER"), "p.yaml:1: unknown regime OTHER");
		fault(RULES.replace("2027-01-01", "2026-12-31"), "p.yaml:11: G2 is set twice for the same days");
		fault(RULES.replace("to: 2026-12-31", "to: 2025-12-31"), "p.yaml:7: G2: ends before it begins");
		fault(RULES.replace("to: 2026-12-31", "until: 2026-12-31"), "p.yaml:7: unknown entry until");
		fault(RULES.replace("    article: \"63(5)\"\n", ""), "p.yaml:3: article is missing");
		fault("rules:\n  - id: [", "p.yaml:2");
	}

	@Test
	void everyRuleOfTheReferenceMustBeThere() {
		fault(RULES, "no file sets KZ-18");
		fault(RULES, "no file sets the length of G3");
	}

	private static Map<String, String> withLimitOfTheCity() throws IOException {
		Map<String, String> texts = new TreeMap<>(LawFiles.in("procedure"));
		texts.merge("procedure/alatau.yaml", """
				  - id: G2
				    limit: 7
				    unit: calendar-days
				    from: 2027-01-01
				    act: act.alatau-law
				    article: "69(4)"
				    certainty: S
				""", String::concat);
		return texts;
	}

	private static void fault(String text, String message) {
		assertThatExceptionOfType(LegislationFaultException.class)
			.isThrownBy(() -> ProcedureRulesReader.read(Map.of("p.yaml", text)))
			.satisfies((ex) -> assertThat(ex.faults()).anySatisfy((fault) -> assertThat(fault).startsWith(message)));
	}

}
