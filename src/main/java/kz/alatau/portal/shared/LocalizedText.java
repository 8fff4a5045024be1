package kz.alatau.portal.shared;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One text in all three languages, none of them empty.
 *
 * @throws IllegalArgumentException when a language is blank
 */
public record LocalizedText(String kk, String ru, String en) {

	public LocalizedText {
		requireText(kk, Language.KK);
		requireText(ru, Language.RU);
		requireText(en, Language.EN);
	}

	/** The text, or nothing where a language is missing. */
	public static @Nullable LocalizedText ofNullable(@Nullable String kk, @Nullable String ru, @Nullable String en) {
		return (kk != null && ru != null && en != null) ? new LocalizedText(kk, ru, en) : null;
	}

	/** The text in the language of the locale. */
	public String in(Locale locale) {
		return in(Language.of(locale));
	}

	public String in(Language language) {
		return switch (language) {
			case KK -> this.kk;
			case RU -> this.ru;
			case EN -> this.en;
		};
	}

	private static void requireText(String text, Language language) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("No text in " + language);
		}
	}

}
