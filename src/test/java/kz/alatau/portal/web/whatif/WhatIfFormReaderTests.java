package kz.alatau.portal.web.whatif;

import kz.alatau.portal.exposure.ZoneEdit;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIfFormReaderTests {

	@ParameterizedTest
	@CsvSource({ "'', 0", "200, 200", "' 200 ', 200", "+200, 200", "-350, -350", "−350, -350", "–350, -350",
			"20 000, 20000", "-20\u00a0000, -20000" })
	void metresAreReadAsPeopleWriteThem(String typed, int metres) {
		assertThat(reader(typed).edit()).contains(new ZoneEdit("C-01", metres, 0, 0, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "two hundred", "1.5", "1,5", "--5", "5-", "9999999", "٣", "0x10", "1e3" })
	void whatIsNoWholeNumberIsToldAtItsField(String typed) {
		WhatIfFormReader reader = reader(typed);
		assertThat(reader.edit()).isEmpty();
		assertThat(reader.refusals()).containsExactly(Refusal.of("east", "what-if.form.metres"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "20001", "-20001", "999999" })
	void whatIsTooFarIsToldAtItsField(String typed) {
		WhatIfFormReader reader = reader(typed);
		assertThat(reader.edit()).isEmpty();
		assertThat(reader.refusals()).containsExactly(Refusal.of("east", "what-if.form.range", 20_000));
	}

	@Test
	void everyFieldIsToldAtOnce() {
		WhatIfFormReader reader = new WhatIfFormReader(new WhatIfForm(" ", "a", "b", "1001", "true", ""));
		assertThat(reader.edit()).isEmpty();
		assertThat(reader.refusals()).extracting(Refusal::field).containsExactly("zone", "east", "north", "widen");
	}

	@Test
	void codesToDropAreSeparatedByAnything() {
		assertThat(new WhatIfFormReader(new WhatIfForm("", "", "", "", "", " A-1, B-2;C-3\nA-1 ,")).removed())
			.containsExactly("A-1", "B-2", "C-3");
		assertThat(new WhatIfFormReader(WhatIfForm.EMPTY).removed()).isEmpty();
	}

	private static WhatIfFormReader reader(String east) {
		return new WhatIfFormReader(new WhatIfForm(" C-01 ", east, "", "", "", ""));
	}

}
