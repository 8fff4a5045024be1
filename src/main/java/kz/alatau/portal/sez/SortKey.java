package kz.alatau.portal.sez;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;

/**
 * The place of a name in the alphabet of a language, as a text that any database can
 * sort.
 */
final class SortKey {

	private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

	static {
		for (Language language : Language.values()) {
			COLLATORS.put(language, Collator.getInstance(ULocale.forLocale(language.locale())).freeze());
		}
	}

	private SortKey() {
	}

	static String of(LocalizedText name, Language language) {
		Collator collator = COLLATORS.get(language);
		if (collator == null) {
			throw new IllegalStateException("No alphabet for " + language);
		}
		return HexFormat.of().formatHex(collator.getCollationKey(name.in(language)).toByteArray());
	}

}
