package kz.alatau.portal.incentive.document;

import java.util.stream.Collectors;

import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseJsonTests {

	@Test
	void canonicalJsonHasSortedNamesAndExactNumbers() {
		CaseDocument document = CaseDocument
			.ofJson("""
					{"project": {"cost": 2.50e3, "specialSector": true}, "land": [{"place": "ALMATY", "area": "1\\u00a0000,5"}],
					 "regime": null, "buildings": [{"value": "999999999999999.99", "values":
					 [{"year": 2027, "amounts": [1, 2.50, "3", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]}]}],
					 "conditions": {"PARTICIPANT": false, "NO_UNITS_OUTSIDE": "YES"}}""");
		assertThat(document.faults()).isEmpty();
		assertThat(document.toJson())
			.isEqualTo("{\"buildings\":[{\"value\":999999999999999.99,\"values\":[{\"amounts\":[1,2.5,3,4,5,6,7,8,"
					+ "9,10,11,12,13],\"year\":2027}]}],\"conditions\":{\"NO_UNITS_OUTSIDE\":\"YES\","
					+ "\"PARTICIPANT\":\"NO\"},\"land\":[{\"area\":1000.5,\"place\":\"ALMATY\"}],"
					+ "\"project\":{\"cost\":2500,\"specialSector\":true}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "'' |  shape object", "[] |  shape object",
			"null |  shape object", "{ |  json 1:2", "{\"land\": |  json 1:9", "{\"regime\": NaN} |  json 1:15",
			"{} {} |  json-trailing", "{} x |  json 1:4",
			"{\"regime\":\"STANDARD\",\"regime\":\"STANDARD\"} | regime twice",
			"{\"land\":[],\"land\":[]} | land twice", "{\"project\":{\"cost\":1,\"cost\":1}} | project.cost twice",
			"{\"project\":5} | project shape object", "{\"project\":[]} | project shape object",
			"{\"land\":{}} | land shape list", "{\"land\":[5]} | land[0] shape object",
			"{\"land\":[{\"area\":1},{}]} | land[1] empty-entry", "{\"land\":[null]} | land[0] empty-entry",
			"{\"project\":{\"cost\":{\"tenge\":5}}} | project.cost shape value",
			"{\"project\":{\"cost\":[5]}} | project.cost shape value", "{\"regime\":\"\"} | ok", "{\"land\":null} | ok",
			"{\"rabbit\":5} | rabbit unknown",
			"{\"contract\":{\"sigend\":\"2026-01-01\"}} | contract.sigend unknown-near contract.signed",
			"{\"contracts\":{\"signed\":5}} | contracts unknown-near contract",
			"{\"land\":[{\"area\":1},{\"araa\":1}]} | land[1].araa unknown-near land[1].area",
			"{\"signed\":\"2026-01-01\"} | signed unknown-near agreement.signed",
			"{\"contract.signed\":\"2026-01-01\"} | contract.signed unknown-near contract.signed",
			"{\"land[0]\":{\"area\":1}} | land[0] unknown",
			"{\"readings\":{\"O-18\":\"YES\"}} | readings.O-18 unknown-near readings.O-1",
			"{\"project\":{\"cost\":\"dear\",\"activity\":true}} | project.cost number 2; project.activity choice",
			"{\"project\":{\"cost\":1e400000}} | project.cost number 2",
			"{\"project\":{\"cost\":0.001}} | project.cost number 2",
			"{\"horizon\":{\"years\":1.5}} | horizon.years whole", "{\"horizon\":{\"years\":15.0}} | ok" })
	void jsonThatIsNoCaseIsRefusedWithThePlace(String json, String expected) {
		assertThat(findings(CaseDocument.ofJson(json))).isEqualTo(expected);
	}

	@Test
	void aMisspeltNameIsNotAlsoMissing() {
		CaseDocument document = CaseDocument.ofJson("""
				{"project": {"cost": 5}, "contract": {"sigend": "2026-06-15", "years": 20}}""");
		assertThat(findings(document)).isEqualTo("contract.sigend unknown-near contract.signed");
	}

	static String findings(CaseDocument document) {
		return switch (CaseReader.read(document, BundledLaw.LAW)) {
			case CaseReading.Accepted accepted -> "ok";
			case CaseReading.Refused refused ->
				refused.refusals().stream().map(CaseJsonTests::words).collect(Collectors.joining("; "));
		};
	}

	private static String words(Refusal refusal) {
		String arguments = refusal.arguments().stream().map((argument) -> " " + argument).collect(Collectors.joining());
		return (refusal.field() + " " + refusal.messageKey().replace("incentive.error.", "") + arguments).strip();
	}

}
