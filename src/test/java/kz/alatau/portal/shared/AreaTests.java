package kz.alatau.portal.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AreaTests {

	@Test
	void aHectareIsTenThousandSquareMetres() {
		assertThat(Area.ofHectares(2.5)).isEqualTo(new Area(25_000));
		assertThat(new Area(25_000).hectares()).isEqualTo(2.5);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void whatIsNoAreaIsRefusedAndNamed(double squareMetres) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Area(squareMetres))
			.withMessageContaining(String.valueOf(squareMetres));
	}

	@Test
	void whatIsLeftIsNeverNegative() {
		assertThat(new Area(5).minus(new Area(3))).isEqualTo(new Area(2));
		assertThat(new Area(3).minus(new Area(3.000_000_1))).isEqualTo(Area.ZERO);
		assertThat(new Area(5).plus(new Area(3))).isEqualTo(new Area(8));
	}

	@Test
	void aPartIsAtMostTheWholeAndNoughtOfNothing() {
		assertThat(new Area(1).shareOf(new Area(4))).isEqualTo(0.25);
		assertThat(new Area(4.000_000_1).shareOf(new Area(4))).isEqualTo(1);
		assertThat(new Area(1).shareOf(Area.ZERO)).isZero();
		assertThat(Area.ZERO.shareOf(Area.ZERO)).isZero();
	}

	@Test
	void areasAreOrderedBySize() {
		assertThat(new Area(1)).isLessThan(new Area(2)).isEqualByComparingTo(new Area(1));
		assertThat(Area.ZERO.isZero()).isTrue();
		assertThat(new Area(Double.MIN_VALUE).isZero()).isFalse();
	}

}
