package kz.alatau.portal.web.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-28", " 2027-02-28 ", "28.02.2027", "28.2.2027" })
	void aDateIsReadAsBrowsersSendItAndAsPeopleWriteIt(String typed) {
		List<Refusal> faults = new ArrayList<>();
		assertThat(new DateReader("actDate", faults).read(typed)).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-29, notice-check.date-none", "31.02.2027, notice-check.date-none",
			"2027-13-01, notice-check.date-none", "1990-01-01, notice-check.date-range",
			"9999-12-31, notice-check.date-range", "0027-02-23, notice-check.date-range",
			"2100-01-01, notice-check.date-range", "вчера, staff.form.date", "23.02.27, staff.form.date" })
	void whatIsWrongIsSaid(String typed, String messageKey) {
		List<Refusal> faults = new ArrayList<>();
		assertThat(new DateReader("actDate", faults).read(typed)).isNull();
		assertThat(faults).singleElement().extracting(Refusal::messageKey).isEqualTo(messageKey);
	}

}
