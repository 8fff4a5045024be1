package kz.alatau.portal.certificate;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertificateCodeTests {

	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final String HASH = CanonicalJson.sha256("a case");

	private final CertificateCode code = CertificateCode.of(HASH, 0);

	@Test
	void theFirstCodeIsTheBeginningOfTheHash() {
		assertThat(CertificateCode.of("0".repeat(64), 0)).hasToString("0000-0000-0");
		assertThat(CertificateCode.of("ffffffffff" + "0".repeat(54), 0).signs()).startsWith("ZZZZZZZZ");
	}

	@Test
	void aTakenCodeGivesWayToOtherPartsOfTheHash() {
		Set<CertificateCode> codes = new HashSet<>();
		for (int choice = 0; choice <= CertificateCode.CHOICES; choice++) {
			codes.add(CertificateCode.of(HASH, choice));
		}
		assertThat(codes).hasSize(CertificateCode.CHOICES + 1);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void everyWrongSignIsNoticed(long seed) {
		String signs = random(seed).signs();
		for (int place = 0; place < signs.length(); place++) {
			for (char sign : SIGNS.toCharArray()) {
				StringBuilder typed = new StringBuilder(signs);
				typed.setCharAt(place, sign);
				assertThat(CertificateCode.parse(typed.toString()).isPresent()).isEqualTo(sign == signs.charAt(place));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void everyTwoSignsThatChangedPlacesAreNoticed(long seed) {
		String signs = random(seed).signs();
		for (int one = 0; one < signs.length(); one++) {
			for (int other = 0; other < one; other++) {
				StringBuilder typed = new StringBuilder(signs);
				typed.setCharAt(one, signs.charAt(other));
				typed.setCharAt(other, signs.charAt(one));
				assertThat(CertificateCode.parse(typed.toString()).isPresent())
					.isEqualTo(signs.charAt(one) == signs.charAt(other));
			}
		}
	}

	@Test
	void howItIsTypedDoesNotMatter() {
		assertThat(CertificateCode.parse(" " + this.code.toString().toLowerCase() + " ")).contains(this.code);
		assertThat(CertificateCode.parse(this.code.signs())).contains(this.code);
		assertThat(CertificateCode.parse(this.code.toString().replace('-', '–'))).contains(this.code);
	}

	@Test
	void signsThatLookAlikeAreTheSame() {
		CertificateCode zeros = CertificateCode.of("0".repeat(64), 0);
		assertThat(CertificateCode.parse("oO0О-оOOO-O")).contains(zeros);
		CertificateCode letters = CertificateCode.of("5b3a8d1c93" + "0".repeat(54), 0);
		String cyrillic = letters.signs()
			.replace('A', 'А')
			.replace('B', 'В')
			.replace('C', 'С')
			.replace('E', 'Е')
			.replace('H', 'Н')
			.replace('K', 'К')
			.replace('M', 'М')
			.replace('P', 'Р')
			.replace('T', 'Т')
			.replace('X', 'Х')
			.replace('Y', 'У')
			.replace('1', 'l');
		assertThat(CertificateCode.parse(cyrillic)).contains(letters);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "0000", "0000-0000-00", "0000-0000-U", "../../../../", "ЖЖЖЖ-ЖЖЖЖ-Ж" })
	void whatIsNoCodeIsNotRead(String typed) {
		assertThat(CertificateCode.parse(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new CertificateCode(typed));
	}

	@Test
	void aVeryLongTextIsNotLookedAt() {
		assertThat(CertificateCode.parse(" ".repeat(1_000_000))).isEmpty();
	}

	private static CertificateCode random(long seed) {
		return CertificateCode.of(CanonicalJson.sha256("seed " + new Random(seed).nextLong()), 0);
	}

}
