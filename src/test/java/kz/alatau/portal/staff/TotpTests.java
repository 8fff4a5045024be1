package kz.alatau.portal.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

	private static final long STEP = 1_111_111_109 / 30;

	/** RFC 6238, appendix B, SHA-1; of its eight digits the last six. */
	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	void codesAreThoseOfTheStandard(long second, String eightDigits) {
		long step = Totp.stepAt(Instant.ofEpochSecond(second));
		assertThat(Totp.code(SECRET, step)).isEqualTo(eightDigits.substring(2));
		assertThat(Totp.step(SECRET, eightDigits.substring(2), Instant.ofEpochSecond(second), 0)).hasValue(step);
	}

	@ParameterizedTest
	@CsvSource({ "-2, false", "-1, true", "0, true", "1, true", "2, false" })
	void aClockMayBeWrongByOneStep(int drift, boolean taken) {
		String code = Totp.code(SECRET, STEP + drift);
		assertThat(Totp.step(SECRET, code, NOW, 0).isPresent()).isEqualTo(taken);
	}

	@Test
	void aUsedStepAndOlderOnesAreWorthless() {
		String code = Totp.code(SECRET, STEP);
		assertThat(Totp.step(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
		assertThat(Totp.step(SECRET, code, NOW, STEP)).isEmpty();
		assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
		assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			''
			81804
			0081804
			081804x
			٠٨١٨٠٤
			-81804
			""")
	void whatIsNotSixDigitsIsNoCode(String code) {
		assertThat(Totp.code(SECRET, STEP)).isEqualTo("081804");
		assertThat(Totp.step(SECRET, code, NOW, 0)).isEmpty();
	}

}
