package kz.alatau.portal.web.staff.taking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.DayKind;
import kz.alatau.portal.shared.Language;

import org.springframework.context.MessageSource;

/**
 * The kinds of days as staff write them: in the language of the page. The form may have
 * been filled in another one, or from a file of the calendar, so all are understood.
 *
 * @param locale of the page
 */
record DayKindWords(MessageSource messages, Locale locale) {

	/** In lower case, as within a line. */
	String word(DayKind kind) {
		return word(kind, this.locale);
	}

	Optional<DayKind> read(String typed) {
		String word = typed.strip().replaceAll("\\s+", " ");
		return Arrays.stream(DayKind.values()).filter((kind) -> isNamed(kind, word)).findFirst();
	}

	private boolean isNamed(DayKind kind, String word) {
		Stream<String> words = Arrays.stream(Language.values()).map((language) -> word(kind, language.locale()));
		return Stream.concat(Stream.of(kind.code()), words).anyMatch(word::equalsIgnoreCase);
	}

	private String word(DayKind kind, Locale language) {
		return this.messages.getMessage(kind.messageKey(), null, language).toLowerCase(language);
	}

}
