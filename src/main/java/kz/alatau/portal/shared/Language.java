package kz.alatau.portal.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal, in the order of the language switch. */
public enum Language {

	KK("Қазақша"), RU("Русский"), EN("English");

	private final String ownName;

	private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

	Language(String ownName) {
		this.ownName = ownName;
	}

	/**
	 * The code used in addresses and as {@code lang}: {@code kk}, {@code ru} or
	 * {@code en}.
	 */
	public String code() {
		return this.locale.getLanguage();
	}

	/** The name of the language in that language. */
	public String ownName() {
		return this.ownName;
	}

	public Locale locale() {
		return this.locale;
	}

	/**
	 * The locale that dates and numbers are printed in: days come before months in
	 * English too.
	 */
	public Locale formats() {
		return (this == EN) ? Locale.UK : this.locale;
	}

	public static Optional<Language> ofCode(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	/** The language of a locale; Kazakh, the state language, for any other. */
	public static Language of(Locale locale) {
		return ofCode(locale.getLanguage()).orElse(KK);
	}

	/** All languages' locales, for content negotiation. */
	public static List<Locale> locales() {
		return Arrays.stream(values()).map(Language::locale).toList();
	}

}
