package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.Series;
import kz.alatau.portal.incentive.Trade;

import java.util.Map;

import kz.alatau.portal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			// Years
			"horizon.first=2025 | horizon.first year", "horizon.first=2100&horizon.years=1 | ok",
			"horizon.first=2090&horizon.years=12 | horizon.years horizon", "horizon.years=31 | horizon.years too-large",
			"horizon.years=0 | horizon.years too-small", "horizon.years=2,5 | horizon.years whole",
			"years[0].sales=5 | years[0].year missing", "years[0].year=2055&years[0].sales=5 | ok",
			"years[0].year=2056&years[0].sales=5 | years[0].year year",
			"horizon.years=3&years[0].year=2029&years[0].sales=5 | years[0].year year",
			"horizon.first=2030&years[0].year=2029&years[0].sales=5 | years[0].year year",
			"horizon.first=20x0&years[0].year=2026&years[0].sales=5 | horizon.first number",
			"years[0].year=2027&years[0].sales=5&years[1].year=2027&years[1].sales=6 | years[1].year year-twice",
			"payroll[0].workers=1&payroll[0].gross=2&payroll[0].firstYear=2030&payroll[0].lastYear=2029 | payroll[0].lastYear before-first-year",
			"imports[0].value=1&imports[0].firstYear=2030&imports[0].lastYear=2030 | ok",
			// Income: a part is never more than its whole
			"yearly.gross=100&yearly.grossPriority=100 | ok",
			"yearly.gross=100&yearly.grossPriority=100,01 | yearly.grossPriority priority-above-turnover",
			"yearly.gross=100 | yearly.grossPriority turnover-needed",
			"yearly.grossPriority=100 | yearly.gross turnover-needed", "yearly.gross=0&yearly.grossPriority=0 | ok",
			"yearly.incomeOther=1 | yearly.gross turnover-needed; yearly.grossPriority turnover-needed",
			"yearly.incomeOther=-1 | yearly.gross turnover-needed; yearly.grossPriority turnover-needed",
			"yearly.incomePriority=-5&yearly.incomeSales=-7 | ok",
			"yearly.gross=100&yearly.grossPriority=60&yearly.incomePriority=60 | ok",
			"yearly.gross=100&yearly.grossPriority=60&yearly.incomePriority=61 | yearly.incomePriority income-above-priority-turnover",
			"yearly.gross=100&yearly.grossPriority=60&yearly.incomePriority=40&yearly.incomeSales=21 | yearly.incomePriority income-above-priority-turnover",
			"yearly.gross=100&yearly.grossPriority=60&yearly.incomePriority=-40&yearly.incomeSales=61 | yearly.incomePriority income-above-priority-turnover",
			"yearly.gross=100&yearly.incomePriority=101 | yearly.grossPriority turnover-needed; yearly.incomePriority income-above-priority-turnover",
			"yearly.gross=100&yearly.grossPriority=60&yearly.incomePriority=60&yearly.incomeOther=41 | yearly.incomeOther income-above-turnover",
			"yearly.gross=100&yearly.grossPriority=160&yearly.incomePriority=90 | yearly.grossPriority priority-above-turnover",
			// ... in every listed year too, and with growth
			"years[0].year=2028&years[0].gross=5&years[0].grossPriority=6 | years[0].grossPriority priority-above-turnover",
			"years[0].year=2028&years[0].gross=5 | years[0].grossPriority turnover-needed",
			"yearly.gross=100&yearly.grossPriority=60&years[0].year=2028&years[0].gross=59 | years[0].gross priority-above-turnover",
			"yearly.gross=100&yearly.grossPriority=60&years[0].year=2028&years[0].gross=61&growth.incomePercent=1 | years[0].gross priority-above-turnover",
			"yearly.gross=100&yearly.grossPriority=60&years[0].year=2028&years[0].gross=62&growth.incomePercent=1 | ok",
			"yearly.gross=100&yearly.grossPriority=60&years[0].year=2028&years[0].incomePriority=61&growth.incomePercent=1 | ok",
			"yearly.gross=100&yearly.grossPriority=60&years[0].year=2028&years[0].incomePriority=62&growth.incomePercent=1 | years[0].incomePriority income-above-priority-turnover",
			"yearly.gross=100&yearly.grossPriority=600&years[0].year=2028&years[0].incomePriority=62 | yearly.grossPriority priority-above-turnover",
			"years[0].year=2028&years[0].incomeOther=5 | years[0].gross turnover-needed; years[0].grossPriority turnover-needed",
			"years[0].year=2028&years[0].incomeWithRelief=-1 | years[0].incomeWithRelief negative",
			"growth.incomePercent=-51 | growth.incomePercent too-small", "growth.payPercent=100 | ok",
			"growth.tradePercent=100,5 | growth.tradePercent too-large", "yearly.sales=-1 | yearly.sales negative",
			"yearly.sales=1 000 000 000 000 000,01 | yearly.sales too-large",
			"yearly.sales=1,234 | yearly.sales number" })
	void yearsAndIncomeAreChecked(String query, String expected) {
		assertThat(Parameters.findings(query)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			// Losses and assets
			"losses[0].year=2025&losses[0].amount=5 | ok",
			"losses[0].year=2026&losses[0].amount=5 | losses[0].year loss-year",
			"losses[0].year=1999&losses[0].amount=5 | losses[0].year year",
			"losses[0].year=2001&losses[0].amount=0 | losses[0].amount positive",
			"losses[0].year=2025 | losses[0].amount missing", "losses[0].amount=2025 | losses[0].year missing",
			"assets[0].group=MACHINES&assets[0].cost=5&assets[0].ratePercent=25 | ok",
			"assets[0].group=MACHINES&assets[0].cost=5&assets[0].ratePercent=25,1 | assets[0].ratePercent above-legal-rate",
			"assets[0].ratePercent=101 | assets[0].group missing; assets[0].cost missing; assets[0].ratePercent too-large",
			// Buildings
			"buildings[0].value=5&buildings[0].monthlyFall=5 | ok",
			"buildings[0].value=5&buildings[0].monthlyFall=6 | buildings[0].monthlyFall fall-above-value",
			"buildings[0].monthlyFall=6 | buildings[0].value missing",
			"buildings[0].value=5&buildings[0].values[0].year=2027&buildings[0].values[0].amounts=1;2;3;4;5;6;7;8;9;10;11;12;13 | ok",
			"buildings[0].value=5&buildings[0].values[0].year=2027&buildings[0].values[0].amounts=1;2;3;4;5;6;7;8;9;10;11;12 | buildings[0].values[0].amounts amounts",
			"buildings[0].value=5&buildings[0].values[0].year=2027&buildings[0].values[0].amounts=1;2;3;4;5;6;7;8;9;10;11;12;-1 | buildings[0].values[0].amounts amounts",
			"buildings[0].value=5&buildings[0].values[0].amounts=;; | buildings[0].values[0].year missing; buildings[0].values[0].amounts amounts",
			// Land
			"land[0].place=ALMATY | land[0].area missing", "land[0].area=1,234 | land[0].area number",
			"land[0].area=0,125 | ok", "land[0].area=1.234 | ok", "land[0].area=-1 | land[0].area negative",
			"land[0].area=5&land[0].localChangePercent=-50 | ok",
			"land[0].area=5&land[0].localChangePercent=-51 | land[0].localChangePercent too-small",
			"land[0].area=5&land[0].purpose=INDUSTRIAL&land[0].localChangePercent=-30 | ok",
			"land[0].area=5&land[0].purpose=INDUSTRIAL&land[0].localChangePercent=-31 %25 | land[0].localChangePercent industrial-cut",
			"land[0].area=5&land[0].purpose=INDUSTRIAL&land[0].localChangePercent=-31&readings.O-15=CUT | ok",
			"land[0].area=5&land[0].coefficient=2 | land[0].coefficient coefficient-only",
			"land[0].area=5&land[0].coefficient=10&land[0].purpose=CAR_PARK | ok",
			"land[0].area=5&land[0].coefficient=11&land[0].purpose=CAR_PARK | land[0].coefficient too-large",
			"land[0].area=5&land[0].contractFee=2 | land[0].contractFee fee-of-own-land",
			"land[0].area=5&land[0].contractFee=2&land[0].tenure=LEASED | ok",
			"land[0].area=5&land[0].purpose=UNUSED | land[0].order missing",
			"land[0].area=5&land[0].purpose=UNUSED_FARM&land[0].order=2027-02-03 | ok",
			"land[0].area=5&land[0].order=2027-02-03 | land[0].order order-only",
			"land[0].area=5&land[0].purpose=SHOP&land[0].order=2027-02-03 | land[0].purpose choice",
			"land[0].area=5&land[0].from=2027-02-03&land[0].to=2027-02-02 | land[0].to before-start",
			// Workers
			"payroll[0].workers=0&payroll[0].gross=0 | ok",
			"payroll[0].workers=1000001&payroll[0].gross=5 | payroll[0].workers too-large",
			"payroll[0].pension=5 | payroll[0].workers missing; payroll[0].gross missing",
			"payroll[0].workers=1&payroll[0].gross=10&payroll[0].pension=4&payroll[0].medical=3&payroll[0].other=3 | ok",
			"payroll[0].workers=1&payroll[0].gross=10&payroll[0].medical=4&payroll[0].other=7 | payroll[0].medical exclusions-above-pay",
			"payroll[0].workers=1&payroll[0].gross=10&payroll[0].months=13 | payroll[0].months too-large",
			"payroll[0].workers=1&payroll[0].gross=10&payroll[0].months=3&payroll[0].monthsOfChange=4 | payroll[0].monthsOfChange change-above-months",
			// Imports, dividends
			"imports[0].dutyPercent=101 | imports[0].value missing; imports[0].dutyPercent too-large",
			"dividends[0].sharePercent=25 | dividends[0].payee missing; dividends[0].amount missing",
			"dividends[0].payee=NON_RESIDENT&dividends[0].amount=5&dividends[0].payments=366&dividends[0].treatyPercent=5 | ok",
			"dividends[0].payee=NON_RESIDENT&dividends[0].amount=5&dividends[0].payments=367 | dividends[0].payments too-large",
			"dividends[0].payee=NOBODY&dividends[0].amount=5&dividends[0].listed=x | dividends[0].payee choice; dividends[0].listed choice",
			// The rest
			"conditions.PARTICIPANT=MAYBE | conditions.PARTICIPANT choice", "readings.O-1=CUT | readings.O-1 choice",
			"readings.O-1=INSIDE | ok", "lawChange=tomorrow | lawChange date", "discountPercent=100 | ok",
			"discountPercent=101 | discountPercent too-large",
			"currency.code=usd&currency.rate=495,1234&currency.on=2026-06-01 | ok",
			"currency.code=US&currency.rate=0&currency.on=2026-06-01 | currency.code currency; currency.rate positive",
			"currency.rate=5 | currency.code missing; currency.on missing",
			"regime=STANDARD&breach.on=2027-01-01 | breach.on other-regime",
			"project.cost=1111111111111111111111111111111111111111111 | project.cost too-long" })
	void whatABusinessHasAndPaysIsChecked(String query, String expected) {
		assertThat(Parameters.findings(query)).isEqualTo(expected);
	}

	@Test
	void listedYearsTakeThePlaceOfTheSumOfEveryYear() {
		Trade trade = ((CaseReading.Accepted) Parameters
			.read("yearly.sales=5&years[0].year=2028&years[0].sales=0&years[1].year=2030")).subject()
			.business()
			.trade();
		assertThat(trade.sales()).isEqualTo(new Series("yearly.sales", Money.of(5), Map.of(2028, Money.ZERO)));
	}

}
