package kz.alatau.portal.web;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Share;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetFileTests {

	@Test
	void theTableBeginsWithAMarkAndItsColumnsAndEndsEachRowAsTheFormatWants() {
		assertThat(SpreadsheetFile.text(List.of("one", "two"), List.of(Map.of("two", "a, \"b\""))))
			.isEqualTo("\uFEFFone,two\r\n,\"a, \"\"b\"\"\"\r\n");
	}

	@Test
	void nothingIsRunAsAFormula() {
		assertThat(SpreadsheetFile.text(List.of("name"), List.of(Map.of("name", "=1+1")))).endsWith("\r\n'=1+1\r\n");
	}

	@Test
	void numbersAreNeverInPowersOfTen() {
		assertThat(OpenNumbers.text(new Area(0.02))).isEqualTo("0.000002");
		assertThat(OpenNumbers.text(new Area(0.001))).isEqualTo("0");
		assertThat(OpenNumbers.text(Area.ofHectares(12_500_000))).isEqualTo("12500000");
		assertThat(OpenNumbers.text(new Share(0.000000001))).isEqualTo("0.000000001");
		assertThat(OpenNumbers.hectares(new Area(12_345.678))).isEqualTo(1.234568);
	}

}
