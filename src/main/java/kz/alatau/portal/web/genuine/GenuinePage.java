package kz.alatau.portal.web.genuine;

import org.jspecify.annotations.Nullable;

/**
 * The page "is this paper genuine?".
 *
 * @param typed the code as it was typed
 * @param field what cannot be read, {@code code} or {@code file}; empty if nothing
 * @param problem message key of why
 * @param asked whether there is an answer
 * @param paper what the paper is; empty if the portal does not know it
 */
public record GenuinePage(String typed, String field, String problem, boolean asked, @Nullable GenuinePaper paper) {

	private static final int LONGEST = 60;

	public GenuinePage {
		typed = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
	}

	/**
	 * Whether a code was typed, not a file sent: codes can be copied onto other texts.
	 */
	public boolean isByCode() {
		return !this.typed.isEmpty();
	}

	static GenuinePage question() {
		return new GenuinePage("", "", "", false, null);
	}

	static GenuinePage refused(String typed, String field, String problem) {
		return new GenuinePage(typed, field, problem, false, null);
	}

}
