package kz.alatau.portal.relocation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordingTests {

	@Test
	void oneTextHasOneForm() {
		Wording typed = new Wording(" Й\r\nекі\u0000 ", "Й", "");
		assertThat(typed).isEqualTo(new Wording("Й\nекі", "Й", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-0001", "2026-12345", "DEMO-1", "DEMO-12" })
	void aNumberHasAYearOrSaysThatItIsADemonstration(String value) {
		assertThat(NoticeNumber.of(value)).hasToString(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-1", "1999-0001", "DEMO-0", "demo-1", "2026-0001 ", "2026-0001\n" })
	void anythingElseIsNoNumber(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> NoticeNumber.of(value));
	}

}
