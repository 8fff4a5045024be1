package kz.alatau.portal.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a certificate: eight signs taken from its hash and one that tells a
 * mistyped code from an unknown one. The signs are those of Crockford's base 32: digits
 * and capital letters without I, L, O and U.
 *
 * @param signs nine of them, without hyphens
 */
public record CertificateCode(String signs) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** What a reader may take for a sign, also on a Cyrillic keyboard. */
	private static final String TAKEN_FOR = "OОILІАВСЕНКМРТХУ";

	private static final String MEANT = "00111ABCEHKMPTXY";

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\u00a0\\u202f]+");

	private static final int LENGTH = 8;

	private static final int BITS = 5;

	/** Far more than anybody types, far less than would take time. */
	private static final int LONGEST = 60;

	/** How often another part of a hash can be taken when the code is somebody else's. */
	static final int CHOICES = 256 / BITS - LENGTH;

	public CertificateCode {
		if (!isSound(signs)) {
			throw new IllegalArgumentException("No code of a certificate: " + signs);
		}
	}

	/**
	 * The code of a certificate.
	 * @param sha256 its hash in hexadecimal digits
	 * @param choice 0, or how many codes before it were taken
	 */
	static CertificateCode of(String sha256, int choice) {
		BigInteger hash = new BigInteger(sha256, 16);
		StringBuilder signs = new StringBuilder();
		for (int i = 1; i <= LENGTH; i++) {
			signs.append(ALPHABET.charAt(hash.shiftRight(256 - BITS * (choice + i)).intValue() & 31));
		}
		return new CertificateCode(signs.append(check(signs)).toString());
	}

	/** What was typed, in any case, with or without hyphens; empty if it is mistyped. */
	public static Optional<CertificateCode> parse(String typed) {
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
		return Optional.of(signs.toString()).filter(CertificateCode::isSound).map(CertificateCode::new);
	}

	private static boolean isSound(String signs) {
		return signs.length() == LENGTH + 1 && signs.chars().allMatch((sign) -> ALPHABET.indexOf(sign) >= 0)
				&& check(signs.substring(0, LENGTH)) == signs.charAt(LENGTH);
	}

	/**
	 * Each sign, as an element of the field of 32, counts another power of the generator:
	 * so one wrong sign, and any two that changed places, never give the same.
	 */
	private static char check(CharSequence signs) {
		int sum = 0;
		int power = 1;
		for (int i = 0; i < LENGTH; i++) {
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

	/** In groups, as it is read aloud: {@code 4F7K-9Q2M-X}. */
	@Override
	public String toString() {
		return this.signs.substring(0, 4) + "-" + this.signs.substring(4, LENGTH) + "-" + this.signs.substring(LENGTH);
	}

}
