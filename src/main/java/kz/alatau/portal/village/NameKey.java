package kz.alatau.portal.village;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a name so that all its spellings give one key: case and accents off, Cyrillic to
 * Latin by the loose column of the transliteration table (relocation-law.md, 5.1), the
 * digraphs of all Latin alphabets made one, doubled letters collapsed. Жетіген, Жетыген,
 * Jetıgen, Zhetygen and Zhetigen all give {@code jetigen}.
 */
final class NameKey {

	private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('а', "a"), Map.entry('ә', "a"),
			Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('ғ', "g"), Map.entry('д', "d"),
			Map.entry('е', "e"), Map.entry('ж', "j"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('і', "i"),
			Map.entry('к', "k"), Map.entry('қ', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
			Map.entry('ң', "n"), Map.entry('о', "o"), Map.entry('ө', "o"), Map.entry('п', "p"), Map.entry('р', "r"),
			Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ұ', "u"), Map.entry('ү', "u"),
			Map.entry('ф', "f"), Map.entry('х', "h"), Map.entry('һ', "h"), Map.entry('ц', "ts"), Map.entry('ч', "ch"),
			Map.entry('ш', "sh"), Map.entry('щ', "sh"), Map.entry('ъ', ""), Map.entry('ы', "i"), Map.entry('ь', ""),
			Map.entry('э', "e"), Map.entry('ю', "iu"), Map.entry('я', "ia"), Map.entry('ı', "i"), Map.entry('y', "i"),
			Map.entry('q', "k"), Map.entry('w', "u"), Map.entry('x', "h"));

	private NameKey() {
	}

	static String of(String name) {
		String composed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Form.NFKC);
		// The alphabet of 2018 writes у with an accent on y.
		String plain = Normalizer.normalize(composed.replace('ý', 'u'), Form.NFKD).replaceAll("\\p{M}", "");
		StringBuilder latin = new StringBuilder();
		for (char letter : plain.toCharArray()) {
			String replaced = LATIN.get(letter);
			if (replaced != null) {
				latin.append(replaced);
			}
			else if (Character.isLetterOrDigit(letter)) {
				latin.append(letter);
			}
		}
		return collapse(latin.toString().replace("zh", "j").replace("gh", "g").replace("kh", "h").replace("sh", "s"));
	}

	/** One letter for a doubled one, and no {@code ye} for {@code e} at the beginning. */
	private static String collapse(String latin) {
		String single = latin.replaceAll("(.)\\1+", "$1");
		return single.startsWith("ie") ? single.substring(1) : single;
	}

}
