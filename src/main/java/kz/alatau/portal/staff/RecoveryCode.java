package kz.alatau.portal.staff;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A code on paper for the day the telephone is lost, good once.
 *
 * @param text {@value #LENGTH} lower-case letters and digits
 */
record RecoveryCode(String text) {

	static final int HOW_MANY = 10;

	/** 59 bits, of which only a keyed hash is stored. */
	static final int LENGTH = 12;

	/** None can be taken for another when copied by hand. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUP = 4;

	static List<RecoveryCode> generate(RandomGenerator random) {
		return Stream.generate(() -> one(random)).distinct().limit(HOW_MANY).toList();
	}

	private static RecoveryCode one(RandomGenerator random) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new RecoveryCode(text.toString());
	}

	/** What was typed; hyphens, spaces and capital letters do not matter. */
	static RecoveryCode typed(String input) {
		return new RecoveryCode(input.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
	}

	/** In groups that can be read out. */
	String printed() {
		return this.text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "RecoveryCode[…]";
	}

}
