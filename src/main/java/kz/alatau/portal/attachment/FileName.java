package kz.alatau.portal.attachment;

import java.text.Normalizer;

/** Makes names of files fit to be shown and to be saved under. */
final class FileName {

	private static final int LONGEST = 120;

	/** Also those that turn the reading order, and halves of characters. */
	private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+";

	/** What a system takes for something else than a name, or quotes badly. */
	private static final String UNSAFE = "[<>:\"|?*%;]";

	private FileName() {
	}

	/** The last part of what a browser of any system has sent, with the right ending. */
	static String of(String sent, FileKind kind) {
		String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		String visible = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
		String tidy = visible.replaceAll(UNSAFE, "_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
		String name = tidy.isEmpty() ? "file" : tidy;
		String ending = kind.fits(name) ? name.substring(name.lastIndexOf('.')) : kind.ending();
		String stem = kind.fits(name) ? name.substring(0, name.length() - ending.length()) : name;
		return cut(stem.isEmpty() ? "file" : stem, LONGEST - ending.length()) + ending;
	}

	private static String cut(String text, int longest) {
		return (text.codePointCount(0, text.length()) <= longest) ? text
				: text.substring(0, text.offsetByCodePoints(0, longest)).strip();
	}

}
