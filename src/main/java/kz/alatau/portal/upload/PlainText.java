package kz.alatau.portal.upload;

/** Makes text from outside fit to be stored and shown. */
final class PlainText {

	private static final int LONGEST_NAME = 200;

	private static final String NAMELESS = "file";

	/** Control and formatting characters, such as those that turn the reading order. */
	private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+";

	/** Halves of characters: PostgreSQL does not take them. */
	private static final String BROKEN = "\\p{Cs}";

	private PlainText() {
	}

	/** The last part of a path as browsers of any system send it. */
	static String fileName(String sent) {
		String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		String tidy = of(last.replaceAll(INVISIBLE, ""), LONGEST_NAME).strip();
		boolean nothing = tidy.isEmpty() || tidy.equals(".") || tidy.equals("..");
		return nothing ? NAMELESS : tidy;
	}

	/** One line of visible characters, cut to a length. */
	static String of(String text, int longest) {
		String line = text.replaceAll(BROKEN, "").replaceAll(INVISIBLE, " ");
		if (line.length() <= longest) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
		return line.substring(0, end);
	}

}
