package kz.alatau.portal.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes that people read from paper and type: signs of Crockford's base 32, digits and
 * capital letters without I, L, O and U, the last of which tells a mistyped code from an
 * unknown one.
 */
public final class TypedSigns {

	/** How much one sign holds. */
	public static final int BITS = 5;

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** What a reader may take for a sign, also on a Cyrillic keyboard. */
	private static final String TAKEN_FOR = "OОILІАВСЕНКМРТХУ";

	private static final String MEANT = "00111ABCEHKMPTXY";

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\u00a0\\u202f]+");

	private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

	/** Far more than anybody types, far less than would take time. */
	private static final int LONGEST = 60;

	private TypedSigns() {
	}

	/**
	 * Signs with the one that checks them behind.
	 * @param bits the signs, the first one highest
	 * @param length how many there are without that one, at most 12
	 */
	public static String of(long bits, int length) {
		StringBuilder signs = new StringBuilder();
		for (int i = length - 1; i >= 0; i--) {
			signs.append(ALPHABET.charAt((int) (bits >>> (BITS * i)) & 31));
		}
		return signs.append(check(signs)).toString();
	}

	/** What the signs before the last one hold: the opposite of {@link #of}. */
	public static long bits(String signs) {
		return signs.chars()
			.limit(signs.length() - 1L)
			.mapToLong(ALPHABET::indexOf)
			.reduce(0, (bits, sign) -> (bits << BITS) | sign);
	}

	/**
	 * What was typed, in any case, with or without hyphens; empty if it is mistyped.
	 * @param length of the code with its last sign
	 */
	public static Optional<String> read(String typed, int length) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		StringBuilder signs = new StringBuilder(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
		for (int i = 0; i < signs.length(); i++) {
			int meant = TAKEN_FOR.indexOf(signs.charAt(i));
			if (meant >= 0) {
				signs.setCharAt(i, MEANT.charAt(meant));
			}
		}
		return Optional.of(signs.toString()).filter((code) -> isSound(code, length));
	}

	/** Whether it is a code with the right last sign. */
	public static boolean isSound(String signs, int length) {
		return signs.length() == length && signs.chars().allMatch((sign) -> ALPHABET.indexOf(sign) >= 0)
				&& check(signs.substring(0, length - 1)) == signs.charAt(length - 1);
	}

	/** In groups of four, as it is read aloud: {@code 4F7K-9Q2M-X}. */
	public static String grouped(String signs) {
		return GROUP.matcher(signs).replaceAll("$1-");
	}

	/**
	 * Each sign, as an element of the field of 32, counts another power of the generator:
	 * so one wrong sign, and any two that changed places, never give the same.
	 */
	private static char check(CharSequence signs) {
		int sum = 0;
		int power = 1;
		for (int i = 0; i < signs.length(); i++) {
			power = product(power, 2);
			sum ^= product(power, ALPHABET.indexOf(signs.charAt(i)));
		}
		return ALPHABET.charAt(sum);
	}

	/** In the field of 32, whose polynomial is x^5 + x^2 + 1. */
	private static int product(int left, int right) {
		int product = 0;
		int shifted = left;
		for (int rest = right; rest > 0; rest >>= 1) {
			product ^= ((rest & 1) == 1) ? shifted : 0;
			shifted = (shifted << 1) ^ (((shifted & 16) != 0) ? 0b100101 : 0);
		}
		return product;
	}

}
