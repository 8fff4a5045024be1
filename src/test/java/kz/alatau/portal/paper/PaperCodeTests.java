package kz.alatau.portal.paper;

import java.util.HexFormat;

import kz.alatau.portal.register.MerkleTree;
import kz.alatau.portal.register.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaperCodeTests {

	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	@Test
	void codeIsTheNumberAndTheBeginningOfTheHash() {
		assertThat(PaperCode.of(0, hash("00")).signs()).startsWith("00000000000");
		assertThat(PaperCode.of(31, hash("ff")).signs()).startsWith("000ZZZZZZZZ");
		assertThat(PaperCode.of(1 << 5, hash("00")).signs()).startsWith("00100000000");
		assertThat(PaperCode.of((1 << 20) - 1, hash("00")).signs()).startsWith("ZZZZ0000000");
		assertThat(PaperCode.of(12, hash("00")).toString()).matches("000C-0000-000.");
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 12, 31, 32, 1_000, 1_048_575 })
	void numberCanBeReadFromTheCode(long index) {
		TreeHash leaf = MerkleTree.leaf("entry " + index);
		PaperCode code = PaperCode.of(index, leaf);
		assertThat(code.index()).isEqualTo(index);
		assertThat(PaperCode.parse(" " + code.toString().toLowerCase().replace('-', ' '))).contains(code);
		assertThat(PaperCode.of(index, MerkleTree.leaf("another"))).isNotEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 1_048_576 })
	void codesEndAfterAMillionEntries(long index) {
		assertThatIllegalArgumentException().isThrownBy(() -> PaperCode.of(index, hash("00")));
	}

	@Test
	void everyWrongSignAndEveryTwoThatChangedPlacesAreNoticed() {
		String signs = PaperCode.of(123_456, MerkleTree.leaf("a notice")).signs();
		for (int place = 0; place < signs.length(); place++) {
			for (char sign : SIGNS.toCharArray()) {
				StringBuilder typed = new StringBuilder(signs);
				typed.setCharAt(place, sign);
				assertThat(PaperCode.parse(typed.toString()).isPresent()).isEqualTo(sign == signs.charAt(place));
			}
			for (int other = 0; other < place; other++) {
				StringBuilder typed = new StringBuilder(signs);
				typed.setCharAt(place, signs.charAt(other));
				typed.setCharAt(other, signs.charAt(place));
				assertThat(PaperCode.parse(typed.toString()).isPresent())
					.isEqualTo(signs.charAt(place) == signs.charAt(other));
			}
		}
	}

	private static TreeHash hash(String octet) {
		return new TreeHash(HexFormat.of().parseHex(octet.repeat(32)));
	}

}
