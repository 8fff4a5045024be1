package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HectaresReaderTests {

	private final HectaresReader reader = new HectaresReader("areaHa");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "12.5|12.5", "12,5|12.5", " 12,3450 |12.3450", "0,0001|0.0001", "0,125|0.125", "1 200|1200",
					"1\u00a0200,75|1200.75", "1,200.5|1200.5", "90000|90000", "90 000,0000|90000.0000",
					"12.345|12.345" })
	void hectaresAreReadAsPeopleWriteThem(String typed, BigDecimal hectares) {
		assertThat(this.reader.read(typed)).isEqualTo(hectares);
		assertThat(this.reader.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u00a0" })
	void nothingWrittenIsNotStated(String typed) {
		assertThat(this.reader.read(typed)).isNull();
		assertThat(this.reader.faults()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0|range", "0,0000|range", "-5|range", "90000.0001|range", "99999999999|range",
					"0.00001|decimals", "12,34567|decimals", "twelve|", "12 ha|", "1e3|", "1.2.3|", "12,|", ".5|",
					"1234567890123456789012345678901|" })
	void whatIsNoAreaIsRefusedWithTheReason(String typed, String reason) {
		assertThat(this.reader.read(typed)).isNull();
		String key = "staff.form.hectares" + ((reason != null) ? "-" + reason : "");
		assertThat(this.reader.faults()).extracting(Refusal::messageKey).containsExactly(key);
	}

	/** 1,200 is 1.2 in Russian and 1200 in English: a thousandfold mistake. */
	@Test
	void whatCanBeReadInTwoWaysIsAskedBack() {
		assertThat(this.reader.read("1,200")).isNull();
		assertThat(this.reader.faults())
			.containsExactly(Refusal.of("areaHa", "staff.form.hectares-two-readings", "1,2000", "1200"));
	}

}
