package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Breach;
import kz.alatau.portal.incentive.Business;
import kz.alatau.portal.incentive.City;
import kz.alatau.portal.incentive.Contract;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Growth;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.Licence;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.incentive.Project;
import kz.alatau.portal.incentive.Readings;
import kz.alatau.portal.incentive.Standing;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Money;
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
			"regime=SEZ_735 | project.cost missing; contract.signed missing; contract.years contract-end",
			"regime=STANDARD&" + ZONE + " | contract.signed other-regime; contract.years other-regime",
			"regime=RABBIT | regime choice", "regime=RABBIT&" + ZONE + " | regime choice",
			ZONE + "&agreement.signed=2024-01-01 | agreement.signed other-regime",
			ZONE + "&agreement.kind=INVESTMENTS | agreement.kind other-regime",
			AGREEMENT + "&city.outcome=MOVED | city.outcome other-regime",
			LICENCE + "&breach.paid=2028-01-01 | breach.paid other-regime",
			LICENCE + "&city.outcome=CUT_OUT_EARLIEST | ok",
			"agreement.kind=INVESTMENTS | project.cost missing; agreement.signed missing",
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
			AGREEMENT + "&agreement.firstAsset=2024-05-19 | ok",
			AGREEMENT + "&agreement.ends=2024-05-19 | agreement.ends before-agreement",
			AGREEMENT
					+ "&agreement.firstAsset=2025-01-01&agreement.lastAsset=2024-12-31 | agreement.lastAsset before-first-asset",
			AGREEMENT + "&agreement.ends=2025-12-31 | agreement.ends before-law",
			AGREEMENT + "&agreement.annulled=2024-05-19 | agreement.annulled before-agreement",
			AGREEMENT
					+ "&agreement.annulled=2028-01-10&breach.paid=2028-01-09&breach.baseRatePercent=18 | breach.paid paid-before-end",
			AGREEMENT + "&agreement.annulled=2028-01-10&breach.paid=2028-01-10&breach.baseRatePercent=18 | ok",
			AGREEMENT + "&breach.paid=2028-01-10 | agreement.annulled annulled-needed; breach.baseRatePercent missing",
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
		assertThat(Parameters.findings(query)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "breach.on=2026-06-14&breach.ended=2028-02-01 | breach.on before-contract",
			"breach.on=2027-05-01&breach.ended=2027-04-30 | breach.ended ended-before-breach",
			"breach.on=2027-05-01&breach.ended=2028-03-02 | breach.paid paid-before-end",
			"breach.on=2027-05-01&breach.ended=2028-03-01 | ok", "breach.ended=2028-02-01 | breach.on missing" })
	void theDaysOfALossOfStatusAreInOrder(String days, String expected) {
		assertThat(Parameters.findings(ZONE + "&breach.paid=2028-03-01&breach.baseRatePercent=18&" + days))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { ZONE + "&horizon.first=2030 | 2030 12", ZONE + "&horizon.years=3 | 2026 3",
					ZONE + "&horizon.first=2060 | 2060 1", "horizon.first=2030 | 2030 10",
					LICENCE + "&horizon.years=5 | 2027 5",
					"contract.signed=2020-03-01&contract.years=20&project.cost=5&horizon.years=1 | 2026 1" })
	void oneHalfOfTheHorizonFollowsFromTheRelief(String query, String expected) {
		assertThat(accepted(query).horizon()).isNotNull()
			.extracting((horizon) -> horizon.first() + " " + horizon.years())
			.isEqualTo(expected);
	}

	@Test
	void aLicenceReducesLandTaxAndItsFeeAlike() {
		IncentiveCase subject = accepted(
				LICENCE + "&licence.reductions.landPercent=50&licence.reductions.vatPercent=0");
		assertThat(subject.entitlement()).isEqualTo(
				new Entitlement.Licensed(
						new Licence(
								LocalDate.of(2027, 3, 1), 10, Map.of(TaxLine.LAND, new BigDecimal("0.50"),
										TaxLine.LAND_FEE, new BigDecimal("0.50"), TaxLine.VAT, new BigDecimal("0.00")),
								false)));
	}

	@Test
	void anAnnulledAgreementIsABreachOfItsDay() {
		LocalDate day = LocalDate.of(2028, 1, 10);
		assertThat(
				accepted(AGREEMENT + "&agreement.annulled=10.01.2028&breach.paid=2028-03-01&breach.baseRatePercent=18")
					.breach())
			.isEqualTo(new Breach(day, day, LocalDate.of(2028, 3, 1), new BigDecimal("0.18")));
	}

	private static IncentiveCase accepted(String query) {
		CaseReading reading = Parameters.read(query);
		assertThat(reading).isInstanceOf(CaseReading.Accepted.class);
		return ((CaseReading.Accepted) reading).subject();
	}

}
