package kz.alatau.portal.web.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.Field;
import kz.alatau.portal.incentive.Fields;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.certificate.CertificatePage.InputLine;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a case in words, field by field. */
@Component
class InputLines {

	private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)]\\..+");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final IncentiveWords words;

	private final MessageSource messages;

	InputLines(IncentiveWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	List<InputLine> of(CaseDocument document, Locale locale) {
		return document.texts()
			.entrySet()
			.stream()
			.map((entry) -> new InputLine(label(document, entry.getKey(), locale),
					value(entry.getKey(), entry.getValue(), locale)))
			.toList();
	}

	private String label(CaseDocument document, String path, Locale locale) {
		if (path.startsWith("readings.")) {
			return this.words.in(locale).question(reading(path), reading(path).standard()).question();
		}
		Matcher place = IN_LIST.matcher(path);
		String field = path.replaceAll("\\[\\d+]", "");
		if (!place.matches()) {
			return text("incentive.field." + field, locale);
		}
		if (place.group(1).equals("years")) {
			String year = Objects.requireNonNullElse(document.text("years[" + place.group(2) + "].year"), "");
			return text("incentive.label.of-year", locale, ofYear(field, locale), year);
		}
		return text("incentive.label.of-entry", locale, text("incentive.field." + field, locale),
				text("incentive.entry." + place.group(1), locale, Integer.parseInt(place.group(2)) + 1));
	}

	/** The sums of one year are those of every year. */
	private String ofYear(String field, Locale locale) {
		boolean own = field.equals("years.year") || field.equals("years.incomeWithRelief");
		return text("incentive.field." + (own ? field : field.replaceFirst("^years", "yearly")), locale);
	}

	private String value(String path, String written, Locale locale) {
		Field.Kind kind = Fields.find(path).map(Field::kind).orElse(Field.Kind.CODE);
		Words in = this.words.in(locale);
		try {
			return switch (kind) {
				case MONEY -> in.money(new Money(new BigDecimal(written)));
				case PERCENT -> in.percent(new BigDecimal(written).divide(HUNDRED));
				case DATE -> in.day(LocalDate.parse(written));
				case YES_NO -> in.answer(written.equals("true") ? Answer.YES : Answer.NO);
				case CHOICE -> choice(path, written, locale);
				default -> written;
			};
		}
		catch (NumberFormatException | DateTimeParseException ex) {
			// A later reader may keep what this page cannot print.
			return written;
		}
	}

	private String choice(String path, String written, Locale locale) {
		Words in = this.words.in(locale);
		if (path.equals("regime")) {
			return in.regime(Regime.valueOf(written));
		}
		if (path.startsWith("conditions.") || path.startsWith("exclusions.")) {
			return in.answer(Answer.valueOf(written));
		}
		if (path.startsWith("readings.")) {
			return in.question(reading(path), OpenReading.Reading.valueOf(written)).reading();
		}
		String key = "incentive.choice." + path.replaceAll("\\[\\d+]", "") + "." + written;
		return Objects.requireNonNullElse(this.messages.getMessage(key, null, null, locale), written);
	}

	private static OpenReading reading(String path) {
		return OpenReading.valueOf(path.substring(path.indexOf('.') + 1).replace('-', '_'));
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
