package kz.alatau.portal.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import kz.alatau.portal.shared.Certainty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LegislationReaderTests {

	private static final String MCI = """
			parameters:
			  - id: MCI
			    unit: tenge
			    values:
			      - from: 2026-01-01
			        to: 2026-12-31
			        value: 4325
			        act: act.press
			        article: none
			        certainty: S2
			      - from: 2027-01-01
			        value: 4500
			        act: act.press
			        article: none
			        certainty: S2
			""";

	@Test
	void bundledLawIsComplete() {
		Legislation legislation = BundledLaw.LAW;
		assertThat(legislation.rules()).containsExactly(Rule.values());
		Law law = legislation.on(LocalDate.of(2026, 1, 1));
		assertThat(law.number(Rule.MCI)).isEqualByComparingTo(BigDecimal.valueOf(4325));
		assertThat(law.reference(Rule.MCI).certainty()).isEqualTo(Certainty.S2);
	}

	@Test
	void laterMciIsAnAssumption() {
		assertThat(BundledLaw.LAW.on(LocalDate.of(2027, 1, 1)).reference(Rule.MCI).certainty()).isEqualTo(Certainty.A);
	}

	@Test
	void rateOfTheCityIsNotSet() {
		assertThat(BundledLaw.LAW.on(LocalDate.of(2027, 1, 1)).setting(Rule.LICENCE_CIT))
			.isEqualTo(new Setting.NotSet("law.not-set.city-rate"));
	}

	@Test
	void unknownUnitNamesFileAndLine() {
		fault(MCI.replace("unit: tenge", "unit: dollar"), "law.yaml:3: unknown unit dollar");
	}

	@Test
	void wrongUnitNamesFileAndLine() {
		fault(MCI.replace("unit: tenge", "unit: years"), "law.yaml:3: MCI counts tenge, not years");
	}

	@Test
	void missingReferenceNamesFileAndLine() {
		fault(MCI.replaceFirst("        article: none\n", ""), "law.yaml:5: article is missing");
	}

	@Test
	void missingCertaintyNamesFileAndLine() {
		fault(MCI.replaceFirst("        certainty: S2\n", ""), "law.yaml:5: certainty is missing");
	}

	@Test
	void gapNamesFileAndLine() {
		fault(MCI.replace("2027-01-01", "2027-02-01"), "law.yaml:11: MCI: gap from 2027-01-01 to 2027-01-31");
	}

	@Test
	void overlapNamesFileAndLine() {
		fault(MCI.replace("2027-01-01", "2026-12-31"), "law.yaml:11: MCI: values overlap on 2026-12-31");
	}

	@Test
	void openEndsOverlapOnlyOutOfOrder() {
		String open = MCI.replace("        to: 2026-12-31\n", "");
		fault(open.replace("2027-01-01", "2025-12-31"), "law.yaml:10: MCI: values overlap on 2025-12-31");
	}

	@Test
	void unknownRuleAndBrokenFileNameTheLine() {
		fault(MCI.replace("id: MCI", "id: XX"), "law.yaml:2: unknown rule XX");
		fault("parameters:\n  - id: [", "law.yaml:2");
		fault("", "law.yaml:1: a mapping is needed here");
	}

	@Test
	void notANumberNamesFileAndLine() {
		fault(MCI.replace("4500", "4,500"), "law.yaml:12: MCI: not a number: 4,500");
	}

	@Test
	void notADayOfTheYearNamesFileAndLine() {
		String due = MCI.replace("MCI", "ST-08").replace("unit: tenge", "unit: month-day");
		fault(due.replace("4325", "04-31"), "law.yaml:7: ST-08: not a day of the year: 04-31");
	}

	@Test
	void unknownEntryNamesFileAndLine() {
		fault(MCI.replace("value: 4500", "valeu: 4500"), "law.yaml:12: unknown entry valeu");
	}

	@Test
	void valueAndReasonTogetherNameFileAndLine() {
		fault(MCI.replace("value: 4500", "value: 4500\n        notSet: a.reason"),
				"law.yaml:13: MCI: either a value or a reason why there is none");
	}

	@Test
	void everyRuleMustBeSet() {
		fault(MCI, "no file sets ST-01");
	}

	private static void fault(String text, String message) {
		assertThatExceptionOfType(LegislationFaultException.class)
			.isThrownBy(() -> LegislationReader.read(Map.of("law.yaml", text)))
			.satisfies((ex) -> assertThat(ex.faults()).anySatisfy((fault) -> assertThat(fault).startsWith(message)));
	}

}
