package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldReaderTests {

	private final FieldReader fields = new FieldReader();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1200000|1200000", "1 200 000|1200000", "1\u00a0200\u202f000,5|1200000.5",
			"1,200,000|1200000", "1,200,000.25|1200000.25", "1,200.25|1200.25", "1200.25|1200.25", "0|0", "0012|12" })
	void numbersAreReadAsPeopleWriteThem(String written, BigDecimal number) {
		assertThat(this.fields.number("cost", written)).isEqualByComparingTo(number);
		assertThat(this.fields.refusals()).isEmpty();
	}

	/** "1,200" is a thousand in English and one in Russian: nobody guesses. */
	@ParameterizedTest
	@ValueSource(strings = { "1,200", "1.200", "1.200.000", "12x", "1e9", "--1", ".5", "5.", "1,20,000", "NaN", "٣" })
	void unclearNumbersAreRefused(String written) {
		assertThat(this.fields.number("cost", written)).isNull();
		assertThat(this.fields.refusals()).containsExactly(Refusal.of("cost", "incentive.error.number"));
	}

	@Test
	void numbersHaveBounds() {
		assertThat(this.fields.number("cost", "1 000 000 000 000 000")).isNotNull();
		assertThat(this.fields.number("cost", "1 000 000 000 000 000,01")).isNull();
		assertThat(this.fields.number("fee", "-0,01")).isNull();
		assertThat(this.fields.number("area", "1".repeat(41))).isNull();
		assertThat(this.fields.refusals()).extracting(Refusal::messageKey)
			.containsExactly("incentive.error.too-large", "incentive.error.negative", "incentive.error.too-long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-06-15", "15.06.2026", "15.6.2026", " 2026-06-15 " })
	void datesAreReadAsPeopleWriteThem(String written) {
		assertThat(this.fields.date("contract", written)).isEqualTo(LocalDate.of(2026, 6, 15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.02.2026", "2026-02-30", "15/06/2026", "2026", "1999-12-31", "2101-01-01",
			"+999999999-01-01" })
	void daysThatAreNoneAreRefused(String written) {
		assertThat(this.fields.date("contract", written)).isNull();
		assertThat(this.fields.refusals()).hasSize(1);
	}

	@Test
	void onlyTheFirstReasonOfAFieldIsTold() {
		this.fields.refuse("year", "incentive.error.number");
		this.fields.refuse("year", "incentive.error.missing");
		assertThat(this.fields.refusals()).containsExactly(Refusal.of("year", "incentive.error.number"));
	}

}
