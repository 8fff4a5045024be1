package kz.alatau.portal.upload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			zones.geojson                     | zones.geojson
			../../etc/passwd                  | passwd
			C:\\Users\\aigerim\\zones.geojson | zones.geojson
			/var/lib/alatau/postgres/         | file
			..                                | file
			.                                 | file
			``                                | file
			Зоналар 2026 (2).csv              | Зоналар 2026 (2).csv
			a/b\\c/../d.csv                   | d.csv""")
	void onlyTheLastPartOfAPathIsKept(String sent, String kept) {
		assertThat(PlainText.fileName(sent)).isEqualTo(kept);
	}

	@Test
	void invisibleCharactersAreTakenOutOfNames() {
		assertThat(PlainText.fileName("pl\u0000an\r\n\u202Egnp.csv\u2028\uD83D")).isEqualTo("plangnp.csv");
	}

	@Test
	void longNamesAreCutBetweenCharacters() {
		assertThat(PlainText.fileName("ә".repeat(300))).hasSize(200);
		assertThat(PlainText.fileName("a" + "🏔".repeat(200))).isEqualTo("a" + "🏔".repeat(99));
	}

	@Test
	void detailsStayOnOneLine() {
		assertThat(PlainText.of("one\n\u0000two", 100)).isEqualTo("one two");
	}

}
