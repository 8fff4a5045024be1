package kz.alatau.portal.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+7 727", "-5", "@SUM(A1)", "  =1+1", "\t=1+1", "\r\n=1+1", "＝1+1" })
	void whatWouldBeAFormulaIsMarkedAsText(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "118-п", "№ 5", "", "a=b" })
	void otherTextStaysAsItIs(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
	}

}
