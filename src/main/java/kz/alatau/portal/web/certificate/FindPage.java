package kz.alatau.portal.web.certificate;

/**
 * The page to type a code in.
 *
 * @param typed what was typed
 * @param mistyped whether it can be no code
 */
public record FindPage(String typed, boolean mistyped) {

	private static final int LONGEST = 60;

	public FindPage {
		typed = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
	}

}
