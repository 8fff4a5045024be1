package kz.alatau.portal.shared;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyTests {

	@ParameterizedTest
	@CsvSource({ "1.004, 1.00", "1.005, 1.01", "1.00499999999, 1.00", "-1.005, -1.01", "-1.004, -1.00", "7, 7.00",
			"0.004, 0.00", "123456789012345678.995, 123456789012345679.00" })
	void amountsAreRoundedHalfUpToTwoDecimals(BigDecimal exact, BigDecimal rounded) {
		assertThat(new Money(exact).tenge()).isEqualTo(rounded);
	}

	@Test
	void aProductIsRoundedOnce() {
		// 0.05 * 0.1 * 2 in one go is 0.01; rounded twice it would be 0.02.
		Money five = new Money(new BigDecimal("0.05"));
		assertThat(five.times(new BigDecimal("0.1").multiply(BigDecimal.TWO)))
			.isEqualTo(new Money(new BigDecimal("0.01")));
		assertThat(Money.of(100).times(new BigDecimal("0.33335"))).isEqualTo(new Money(new BigDecimal("33.34")));
	}

	@Test
	void sumsAndDifferencesAreExact() {
		Money tenth = new Money(new BigDecimal("0.10"));
		assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(new Money(new BigDecimal("0.3")));
		assertThat(tenth.minus(Money.of(1)).tenge()).isEqualTo(new BigDecimal("-0.90"));
	}

	@Test
	void equalAmountsAreEqualHoweverWritten() {
		assertThat(new Money(new BigDecimal("5"))).isEqualTo(new Money(new BigDecimal("5.000")))
			.isEqualTo(Money.of(5))
			.hasSameHashCodeAs(Money.of(5))
			.isEqualByComparingTo(Money.of(5));
	}

	@Test
	void boundsAreKept() {
		assertThat(Money.of(3).atLeast(Money.of(5))).isEqualTo(Money.of(5));
		assertThat(Money.of(7).atLeast(Money.of(5))).isEqualTo(Money.of(7));
		assertThat(Money.of(3).atMost(Money.of(5))).isEqualTo(Money.of(3));
		assertThat(Money.of(7).atMost(Money.of(5))).isEqualTo(Money.of(5));
	}

	@Test
	void noughtIsNeitherNegativeNorPositive() {
		assertThat(Money.ZERO.isZero()).isTrue();
		assertThat(Money.ZERO.isNegative()).isFalse();
		assertThat(new Money(new BigDecimal("-0.004"))).isEqualTo(Money.ZERO);
		assertThat(new Money(new BigDecimal("-0.005")).isNegative()).isTrue();
	}

}
