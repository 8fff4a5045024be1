package kz.alatau.portal.web;

import java.util.Comparator;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;

/** The order of names in the alphabet of a language: ә stands between а and б. */
public final class Alphabet {

	private Alphabet() {
	}

	public static Comparator<LocalizedText> of(Locale locale) {
		Language language = Language.of(locale);
		Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
		return (one, other) -> collator.compare(one.in(language), other.in(language));
	}

}
