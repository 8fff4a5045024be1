package kz.alatau.portal.web.incentive.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cases as they stand in links. */
final class Queries {

	/** A plant with everything most have, and a loss of status. */
	static final Map<String, String> PLANT = fields("contract.signed=2026-06-15", "contract.years=20",
			"contract.zoneLastDay=2048-12-31", "project.cost=20000000000", "land[0].area=120000",
			"buildings[0].value=1000000000", "buildings[0].from=2026-10-01", "yearly.gross=2000000000",
			"yearly.grossPriority=1500000000", "yearly.incomePriority=400000000.55", "yearly.incomeOther=50000000",
			"payroll[0].workers=120", "payroll[0].gross=400000", "payroll[0].pension=40000", "payroll[0].medical=8000",
			"yearly.sales=500000000", "discountPercent=10", "currency.code=USD", "currency.rate=530.5",
			"currency.on=2026-09-01", "conditions.PARTICIPANT=YES", "exclusions.GAMBLING=NO", "readings.O-5=ONE_POOL",
			"breach.on=2027-05-10", "breach.ended=2027-06-10", "breach.paid=2028-06-10", "breach.baseRatePercent=14");

	static final Map<String, String> FIVE_FIELDS = fields("contract.signed=2026-06-15", "contract.years=20",
			"contract.zoneLastDay=2048-12-31", "project.cost=20000000000", "land[0].area=120000");

	static final Map<String, String> TOO_LATE = fields("contract.signed=2027-01-01", "contract.years=20",
			"project.cost=20000000000", "land[0].area=120000");

	static final Map<String, String> NO_REGIME = fields("yearly.incomePriority=1000000");

	private Queries() {
	}

	static String of(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	static Map<String, List<String>> parameters(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (field) -> List.of(field.getValue())));
	}

	private static Map<String, String> fields(String... fields) {
		Map<String, String> all = new LinkedHashMap<>();
		Arrays.stream(fields).map((field) -> field.split("=", 2)).forEach((field) -> all.put(field[0], field[1]));
		return all;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
