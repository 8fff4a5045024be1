package kz.alatau.portal.web.notice.change;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.alatau.portal.web.notice.change.Piece.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferenceTests {

	@Test
	void oneWordIsMarkedAndTheRestStays() {
		assertThat(WordDifference.between("жол салу үшін", "көпір салу үшін")).containsExactly(
				new Piece(Kind.REMOVED, "жол"), new Piece(Kind.ADDED, "көпір"), new Piece(Kind.SAME, " салу үшін"));
	}

	@Test
	void changesWithNothingButSpaceBetweenThemAreReadAsOne() {
		assertThat(WordDifference.between("a old words b", "a new things b")).containsExactly(
				new Piece(Kind.SAME, "a "), new Piece(Kind.REMOVED, "old words"), new Piece(Kind.ADDED, "new things"),
				new Piece(Kind.SAME, " b"));
	}

	@Test
	void whatIsNewHasNothingRemoved() {
		assertThat(WordDifference.between("", "all new")).containsExactly(new Piece(Kind.ADDED, "all new"));
		assertThat(WordDifference.between("all gone", "")).containsExactly(new Piece(Kind.REMOVED, "all gone"));
		assertThat(WordDifference.between("", "")).isEmpty();
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void theMarksLeadBackToBothTextsLetterForLetter(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String before = text(random);
			String after = text(random);
			List<Piece> pieces = WordDifference.between(before, after);
			assertThat(without(Kind.ADDED, pieces)).isEqualTo(before);
			assertThat(without(Kind.REMOVED, pieces)).isEqualTo(after);
		}
	}

	@Test
	void theLongestTextRewrittenFromBeginningToEndIsCompared() {
		String before = IntStream.range(0, 5000).mapToObj((i) -> "a" + i).collect(Collectors.joining(" "));
		String after = IntStream.range(0, 5000).mapToObj((i) -> "b" + i).collect(Collectors.joining(" "));
		assertThat(WordDifference.between(before, after)).containsExactly(new Piece(Kind.REMOVED, before),
				new Piece(Kind.ADDED, after));
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(12))
			.mapToObj((i) -> List.of("a", "b", "c", " ", "\n", "  ").get(random.nextInt(6)))
			.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
	}

	private static String without(Kind kind, List<Piece> pieces) {
		return pieces.stream().filter((piece) -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
	}

}
