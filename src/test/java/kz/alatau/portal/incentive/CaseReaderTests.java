package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReaderTests {

	private static final String ZONE = "contract.signed=2026-06-15&contract.years=20&project.cost=20000000000";

	private static final String AGREEMENT = "agreement.signed=2024-05-20&project.cost=20000000000";

	private static final String LICENCE = "licence.issued=2027-03-01&licence.years=10";

	@Test
	void fiveFieldsAreACase() {
		IncentiveCase subject = accepted(
				ZONE + "&contract.zoneLastDay=31.12.2048&land[0].area=120 000&discountPercent=");
		assertThat(subject).isEqualTo(new IncentiveCase(null, Project.ofCost(Money.of(20_000_000_000L)),
				new Entitlement.Zone(new Contract(LocalDate.of(2026, 6, 15), null, 20, LocalDate.of(2048, 12, 31)),
						City.EARLIEST),
				Standing.UNKNOWN, new Business(Income.NONE, List.of(), List.of(Plot.own(new BigDecimal("120000"))),
						List.of(), Trade.NONE, List.of(), Growth.NONE),
				null, null, Readings.STANDARD, BigDecimal.ZERO, null));
	}

	@Test
	void nothingIsACaseWithoutRelief() {
		assertThat(accepted("").entitlement()).isEqualTo(new Entitlement.None());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			// Which regime a field belongs to
			"regime=SEZ_735 | contract.signed missing; contract.years contract-end; project.cost missing",
			"regime=STANDARD&" + ZONE + " | contract.signed other-regime; contract.years other-regime",
			"regime=RABBIT | regime choice", "regime=RABBIT&" + ZONE + " | regime choice",
			ZONE + "&agreement.signed=2024-01-01 | agreement.signed other-regime",
			ZONE + "&agreement.kind=INVESTMENTS | agreement.kind other-regime",
			AGREEMENT + "&city.outcome=MOVED | city.outcome other-regime",
			LICENCE + "&breach.paid=2028-01-01 | breach.paid other-regime",
			LICENCE + "&city.outcome=CUT_OUT_EARLIEST | ok",
			"agreement.kind=INVESTMENTS | agreement.signed missing; project.cost missing",
			// The contract of the zone
			"contract.signed=2026-06-15&project.cost=1 | contract.years contract-end",
			ZONE + "&contract.lastDay=2040-01-01 | contract.years contract-end-twice",
			"contract.signed=2026-06-15&contract.lastDay=2026-06-14&project.cost=1 | contract.lastDay before-contract",
			"contract.signed=2026-06-15&contract.lastDay=2026-06-15&project.cost=1 | ok",
			"contract.signed=2015-06-15&contract.lastDay=2025-12-31&project.cost=1 | contract.lastDay before-law",
			"contract.signed=2015-06-15&contract.lastDay=2026-01-01&project.cost=1 | ok",
			"contract.signed=2015-06-15&contract.years=10&project.cost=1 | contract.years before-law",
			"contract.signed=2015-06-15&contract.years=11&project.cost=1 | ok",
			ZONE + "&contract.zoneLastDay=2026-06-14 | contract.zoneLastDay before-contract",
			"contract.signed=2015-06-15&contract.years=20&contract.zoneLastDay=2025-12-31&project.cost=1 | contract.zoneLastDay before-law",
			"contract.signed=2026-06-15&contract.years=101&project.cost=1 | contract.years too-large",
			"contract.signed=2026-06-15&contract.years=100&project.cost=1 | ok",
			"contract.signed=2026-06-15&contract.years=0&project.cost=1 | contract.years too-small",
			"contract.signed=2027-01-01&contract.years=20&project.cost=1 | ok",
			"contract.signed=1999-12-31&contract.years=60&project.cost=1 | contract.signed date-range",
			"contract.signed=2101-01-01&contract.years=60&project.cost=1 | contract.signed date-range",
			"contract.signed=soon&contract.lastDay=2025-01-01&project.cost=1 | contract.signed date; contract.lastDay before-law",
			// The city leaves the zone
			ZONE + "&city.firstDayOutside=2027-06-30 | city.firstDayOutside date-range",
			ZONE + "&city.firstDayOutside=2027-07-01 | ok", ZONE + "&city.firstDayOutside=2027-09-01 | ok",
			ZONE + "&city.firstDayOutside=2027-09-02 | city.firstDayOutside date-range",
			ZONE + "&city.outcome=MOVED&city.moved=2026-12-31 | city.moved date-range",
			ZONE + "&city.outcome=MOVED&city.moved=2027-01-01&city.zoneEndBinds=false | ok",
			ZONE + "&city.outcome=MOVED&city.moved=2027-06-30 | ok",
			ZONE + "&city.outcome=MOVED&city.moved=2027-07-01 | city.moved date-range",
			ZONE + "&city.moved=2027-03-01 | city.moved moved-only",
			ZONE + "&city.zoneEndBinds=perhaps | city.zoneEndBinds choice",
			// An agreement
			AGREEMENT + "&agreement.firstAsset=2024-05-19 | agreement.firstAsset before-agreement",
			AGREEMENT
					+ "&agreement.firstAsset=2025-01-01&agreement.lastAsset=2024-12-31 | agreement.lastAsset before-first-asset",
			AGREEMENT + "&agreement.ends=2025-12-31 | agreement.ends before-law",
			AGREEMENT + "&agreement.annulled=2024-05-19 | agreement.annulled before-agreement",
			AGREEMENT
					+ "&agreement.annulled=2028-01-10&breach.paid=2028-01-09&breach.baseRatePercent=18 | breach.paid paid-before-end",
			AGREEMENT + "&agreement.annulled=2028-01-10&breach.paid=2028-01-10&breach.baseRatePercent=18 | ok",
			AGREEMENT + "&breach.paid=2028-01-10 | breach.baseRatePercent missing; agreement.annulled annulled-needed",
			AGREEMENT
					+ "&breach.on=2028-01-10&agreement.annulled=2028-01-10&breach.paid=2028-01-10&breach.baseRatePercent=18 | breach.on other-regime",
			// A licence
			"licence.issued=2026-12-31&licence.years=10 | licence.issued licence-too-early",
			"licence.issued=2027-01-01&licence.years=30 | ok",
			"licence.issued=2027-01-01&licence.years=31 | licence.years too-large",
			"licence.coversOtherIncome=true | licence.issued missing; licence.years missing",
			LICENCE + "&licence.reductions.citPercent=100,1 | licence.reductions.citPercent too-large",
			LICENCE + "&licence.reductions.citPercent=-1 | licence.reductions.citPercent negative" })
	void whatGivesARegimeIsChecked(String query, String expected) {
		assertThat(findings(query)).isEqualTo(expected);
	}

	private static IncentiveCase accepted(String query) {
		CaseReading reading = read(query);
		assertThat(reading).isInstanceOf(CaseReading.Accepted.class);
		return ((CaseReading.Accepted) reading).subject();
	}

	private static CaseReading read(String query) {
		return CaseReader.read(Parameters.document(query), BundledLaw.LAW);
	}

	/** Fields and reasons in the order of the alphabet; "ok" where nothing is wrong. */
	private static String findings(String query) {
		return switch (read(query)) {
			case CaseReading.Accepted accepted -> "ok";
			case CaseReading.Refused refused -> String.join("; ",
					refused.refusals()
						.stream()
						.map((refusal) -> refusal.field() + " " + refusal.messageKey().replace("incentive.error.", ""))
						.toList());
		};
	}

}
