package kz.alatau.portal.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an account.
 *
 * @param text 2 to 50 Latin letters, digits, dots, hyphens and underscores, lower case
 */
record Username(String text) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

	Username {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a user name: " + text);
		}
	}

	/** What somebody typed, if it can be a name at all. */
	static Optional<Username> typed(String input) {
		String text = input.strip().toLowerCase(Locale.ROOT);
		return FORM.matcher(text).matches() ? Optional.of(new Username(text)) : Optional.empty();
	}

}
