package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** Sentences of one language with values in them. */
record Sentences(MessageSource messages, Locale locale) {

	/** Dates and counts are left to the message; sums and years are printed before. */
	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, Arrays.stream(arguments).map(this::printed).toArray(), this.locale);
	}

	/** Empty where there is no such sentence. */
	@Nullable String find(String key) {
		return this.messages.getMessage(key, null, null, this.locale);
	}

	String day(LocalDate day) {
		return of("incentive.day", day);
	}

	Numerals numerals() {
		return Numerals.of(Language.of(this.locale));
	}

	private Object printed(Object argument) {
		return switch (argument) {
			case Money money -> numerals().money(money.tenge());
			// A year is a name, not a count: no thousands separator.
			case Year year -> year.toString();
			case BigDecimal number -> number;
			default -> argument;
		};
	}

}
