package kz.alatau.portal.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Messages as ICU patterns, which know the plural rules of Kazakh and Russian. A language
 * never falls back to another: a missing key is a fault, and a test finds it first.
 */
class IcuMessageSource extends AbstractMessageSource {

	private final Map<Language, Map<String, Pattern>> messages = new HashMap<>();

	IcuMessageSource(String basename) {
		for (Language language : Language.values()) {
			this.messages.put(language, read(basename, language));
		}
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] args,
			@Nullable Locale locale) {
		Language language = Language.of((locale != null) ? locale : Locale.ROOT);
		Pattern pattern = this.messages.getOrDefault(language, Map.of()).get(code);
		return (pattern != null) ? pattern.format((args != null) ? args : new Object[0]) : null;
	}

	@Override
	protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
		throw new UnsupportedOperationException("Messages are ICU patterns");
	}

	private static Map<String, Pattern> read(String basename, Language language) {
		ClassPathResource file = new ClassPathResource(basename + "_" + language.code() + ".properties");
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, Pattern> patterns = new HashMap<>();
		properties.forEach((key, text) -> patterns.put((String) key, Pattern.of((String) text, language)));
		return patterns;
	}

	/** A parsed message; {@code format} is empty where the text has no arguments. */
	private record Pattern(String text, @Nullable MessageFormat format) {

		static Pattern of(String text, Language language) {
			if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
				return new Pattern(text, null);
			}
			return new Pattern(text, new MessageFormat(text, ULocale.forLocale(language.formats())));
		}

		String format(Object[] arguments) {
			if (this.format == null) {
				return this.text;
			}
			Object[] values = new Object[arguments.length];
			for (int i = 0; i < arguments.length; i++) {
				values[i] = (arguments[i] instanceof LocalDate date) ? noon(date) : arguments[i];
			}
			// A format keeps state while it works, so each call gets its own.
			return ((MessageFormat) this.format.clone()).format(values);
		}

		private static Date noon(LocalDate date) {
			return Date.from(date.atTime(12, 0).atZone(Portal.ZONE).toInstant());
		}

	}

}
