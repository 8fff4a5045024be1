package kz.alatau.portal.staff;

import java.util.random.RandomGenerator;

/**
 * A password to be set. Only its length is ruled: forced digits and signs make people
 * write passwords down. The upper bound keeps hashing cheap.
 *
 * @param text {@value #MIN} to {@value #MAX} characters
 */
record Password(String text) {

	static final int MIN = 12;

	static final int MAX = 200;

	/** Letters and digits that cannot be taken for one another when copied by hand. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int GENERATED_LENGTH = 20;

	Password {
		if (!isAcceptable(text)) {
			throw new IllegalArgumentException("A password has " + MIN + " to " + MAX + " characters");
		}
	}

	static boolean isAcceptable(String text) {
		return text.length() >= MIN && text.length() <= MAX;
	}

	static Password generate(RandomGenerator random) {
		var text = new StringBuilder();
		for (int i = 0; i < GENERATED_LENGTH; i++) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new Password(text.toString());
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "Password[…]";
	}

}
