package kz.alatau.portal.web.incentive.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.Activity;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.legislation.BundledLaw;

/** Cases that together make the calculator say everything it can say. */
final class ManyCases {

	private static final String YEARS = "&horizon.first=2026&horizon.years=5&discountPercent=10&lawChange=2028-05-05";

	private static final String BREACH = "&breach.on=2027-04-04&breach.ended=2028-02-02&breach.paid=2029-09-09&breach.baseRatePercent=18";

	private static final String ZONE = "project.cost=20000000000&contract.signed=2026-06-15&contract.years=6&contract.zoneLastDay=2048-12-31";

	private static final String LICENCE = "licence.issued=2027-03-10&licence.years=5";

	private static final List<String> ENTITLEMENTS = List.of("", ZONE + BREACH, ZONE + "&city.outcome=MOVED",
			ZONE.replace("2026-06-15", "2027-01-01") + "&city.outcome=CUT_OUT_LATEST",
			ZONE.replace("2026-06-15", "2025-03-03") + "&city.outcome=MOVED",
			LICENCE + "&licence.coversOtherIncome=true" + reductions(), LICENCE,
			agreement("INVESTMENTS", "2026-03-03") + "&agreement.annulled=2028-02-02&breach.paid=2029-09-09"
					+ "&breach.baseRatePercent=18",
			agreement("OBLIGATIONS", "2026-03-03"), agreement("SIMPLIFIED", "2026-03-03"),
			agreement("INVESTMENTS", "2026-06-01"));

	/** Everything at once, in one pool where that is possible. */
	private static final String RICH = "yearly.gross=900000000&yearly.grossPriority=600000000"
			+ "&yearly.incomePriority=300000000&yearly.incomeSales=40000000&yearly.incomeOther=80000000"
			+ "&years[0].year=2026&years[0].incomeWithRelief=200&losses[0].year=2025&losses[0].amount=50"
			+ "&losses[0].ledger=PRIORITY&assets[0].group=BUILDINGS&assets[0].cost=10000000"
			+ "&assets[1].group=MACHINES&assets[1].cost=10000000&assets[1].ratePercent=5&assets[1].ledger=OTHER"
			+ "&assets[2].group=COMPUTERS&assets[2].cost=10000000&assets[3].group=OTHER&assets[3].cost=10000000"
			+ "&payroll[0].workers=3&payroll[0].gross=400000&payroll[0].pension=40000&payroll[0].medical=8000"
			+ "&payroll[1].workers=2&payroll[1].gross=60550&payroll[1].other=10&payroll[1].monthsOfChange=2"
			+ "&yearly.sales=300000000&yearly.zoneSales=30000000&yearly.exports=50000000"
			+ "&yearly.purchases=400000000&yearly.listedPurchases=60000000&imports[0].value=5000000"
			+ "&imports[0].dutyPercent=5&imports[0].freeCustomsZone=true&imports[0].equipment=true"
			+ "&imports[1].value=5000000&imports[2].value=5000000&imports[2].dutyPercent=5"
			+ "&imports[2].onOffsetList=true&dividends[0].payee=RESIDENT_INDIVIDUAL&dividends[0].amount=2000000000"
			+ "&dividends[0].payments=4&dividends[1].payee=NON_RESIDENT&dividends[1].amount=2000000000"
			+ "&dividends[1].sharePercent=10&dividends[1].treatyPercent=5&dividends[2].payee=LOW_TAX_STATE"
			+ "&dividends[2].amount=5&dividends[3].payee=NON_RESIDENT&dividends[3].amount=5&dividends[3].listed=true"
			+ "&growth.incomePercent=5&growth.payPercent=5&growth.tradePercent=5" + buildings() + plots();

	/** A loss of priority activity first, other income beside it. */
	private static final String LOSING = "yearly.incomePriority=-500&years[0].year=2028&years[0].incomePriority=700"
			+ "&years[1].year=2026&years[1].incomeOther=-900"
			+ "&yearly.incomeOther=900&yearly.gross=5000&yearly.grossPriority=3000" + buildings();

	private static final String NO_INCOME = "yearly.gross=0&yearly.grossPriority=0" + buildings();

	/** Ends within a year or right after it, in a sector with the lower limit. */
	private static final String BRIEF = "project.cost=5000000000&project.specialSector=true&contract.signed=2026-03-03"
			+ "&horizon.years=2&" + RICH;

	private ManyCases() {
	}

	static List<IncentiveCase> all() {
		List<String> queries = new ArrayList<>();
		for (String entitlement : ENTITLEMENTS) {
			for (String business : List.of(RICH, LOSING, NO_INCOME)) {
				queries.add(entitlement + YEARS + "&" + business);
			}
		}
		for (OpenReading question : OpenReading.values()) {
			question.readings().stream().skip(1).forEach((reading) -> {
				String chosen = "&readings." + question.code() + "=" + reading;
				queries.add(ENTITLEMENTS.get(1) + YEARS + chosen + "&" + RICH);
				queries.add(ENTITLEMENTS.get(5) + YEARS + chosen + "&" + RICH);
			});
		}
		for (Activity activity : Activity.values()) {
			queries.add(ENTITLEMENTS.get(2) + YEARS + "&project.activity=" + activity + "&" + RICH);
		}
		queries.add(BRIEF + "&contract.lastDay=2026-09-20");
		queries.add(BRIEF + "&contract.lastDay=2027-01-10&readings.O-3=MONTHS");
		queries.add(ENTITLEMENTS.get(1) + YEARS + "&readings.O-5=ONE_POOL&" + LOSING);
		queries.add(ENTITLEMENTS.get(1) + YEARS + "&readings.O-15=CUT&land[0].area=5"
				+ "&land[0].purpose=INDUSTRIAL&land[0].localChangePercent=-40");
		return queries.stream().map(ManyCases::read).toList();
	}

	private static IncentiveCase read(String query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		Arrays.stream(query.split("&"))
			.filter((part) -> !part.isEmpty())
			.map((part) -> part.split("=", 2))
			.forEach((part) -> parameters.put(part[0], List.of(part[1])));
		return switch (CaseReader.read(CaseDocument.ofParameters(parameters), BundledLaw.LAW)) {
			case CaseReading.Accepted(IncentiveCase subject, CaseDocument _) -> subject;
			case CaseReading.Refused(var refusals) -> throw new IllegalArgumentException("Refused: " + refusals);
		};
	}

	private static String reductions() {
		StringBuilder query = new StringBuilder();
		for (String tax : List.of("cit", "property", "land", "social", "duty", "dividends", "vat")) {
			query.append("&licence.reductions.").append(tax).append("Percent=50");
		}
		return query.toString();
	}

	private static String agreement(String kind, String signed) {
		return "project.cost=400000000000&agreement.kind=" + kind + "&agreement.signed=" + signed
				+ "&agreement.firstAsset=2026-09-01&agreement.ends=2031-08-08";
	}

	private static String buildings() {
		StringBuilder query = new StringBuilder();
		int i = 0;
		for (String kind : List.of("GENERAL", "SMALL", "SOCIAL", "FARM")) {
			for (String use : List.of("SHARED", "PRIORITY", "OTHER")) {
				String at = "&buildings[" + i++ + "].";
				query.append(at).append("value=2000000").append(at).append("monthlyFall=1000");
				query.append(at).append("kind=").append(kind).append(at).append("use=").append(use);
			}
		}
		return query + "&buildings[1].values[0].year=2027&buildings[1].values[0].amounts=" + "5;".repeat(12) + "5";
	}

	private static String plots() {
		StringBuilder query = new StringBuilder();
		int i = 0;
		for (Plot.Place place : Plot.Place.values()) {
			query.append("&land[").append(i).append("].area=1000&land[").append(i++).append("].place=").append(place);
		}
		return query + "&land[1].purpose=FUEL_OR_CASINO&land[2].purpose=CAR_PARK&land[2].coefficient=3"
				+ "&land[3].purpose=UNUSED&land[3].order=2027-05-05&land[4].purpose=UNUSED_FARM"
				+ "&land[4].order=2027-05-05&land[5].tenure=LEASED&land[5].contractFee=500&land[6].tenure=LEASED"
				+ "&land[6].purpose=GRAVEL&land[7].tenure=LEASED&land[7].purpose=UNUSED&land[7].order=2027-05-05"
				+ "&land[8].tenure=LEASED&land[8].purpose=UNUSED_FARM&land[8].order=2027-05-05"
				+ "&land[9].localChangePercent=5&land[9].from=2026-02-02&land[9].to=2031-04-04";
	}

}
