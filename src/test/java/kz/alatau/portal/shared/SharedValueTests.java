package kz.alatau.portal.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Shares, texts in three languages, and how well a fact is founded. */
class SharedValueTests {

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.5, 1 })
	void aShareLiesBetweenNoughtAndOne(double value) {
		assertThat(new Share(value).value()).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.000_001, 1.000_001, Double.NaN, Double.POSITIVE_INFINITY })
	void whatIsNoShareIsRefusedAndNamed(double value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(value))
			.withMessageContaining(String.valueOf(value));
	}

	@ParameterizedTest
	@CsvSource({ "kk, қазақша", "ru, по-русски", "en, English", "en-GB, English", "ru-KZ, по-русски" })
	void aTextIsGivenInTheLanguageAskedFor(String tag, String expected) {
		LocalizedText text = new LocalizedText("қазақша", "по-русски", "English");
		assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "' ', б, c, KK", "а, '', c, RU", "а, б, ' ', EN" })
	void aTextThatLacksALanguageIsRefusedAndTheLanguageNamed(String kk, String ru, String en, String missing) {
		assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(kk, ru, en))
			.withMessageContaining(missing);
	}

	@Test
	void theWeakestBasisCounts() {
		assertThat(Basis.weakest(List.of(Basis.PUBLISHED))).isEqualTo(Basis.PUBLISHED);
		assertThat(Basis.weakest(List.of(Basis.PRESS, Basis.PUBLISHED))).isEqualTo(Basis.PRESS);
		assertThat(Basis.weakest(List.of(Basis.ESTIMATED, Basis.PRESS))).isEqualTo(Basis.ESTIMATED);
		assertThat(Basis.weakest(EnumSet.allOf(Basis.class))).isEqualTo(Basis.SCHEMATIC);
	}

	@Test
	void nothingHasNoBasis() {
		assertThatIllegalArgumentException().isThrownBy(() -> Basis.weakest(List.of()));
	}

}
