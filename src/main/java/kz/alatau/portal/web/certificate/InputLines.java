package kz.alatau.portal.web.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.Field;
import kz.alatau.portal.incentive.Fields;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
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

	/** The year itself stands in the labels of its sums. */
	private static final Pattern YEAR = Pattern.compile("years\\[\\d+]\\.year");

	private static final List<String> FORM = Fields.all().stream().map(Field::path).toList();

	private static final Comparator<String> ORDER = Comparator.comparingInt(InputLines::group)
		.thenComparingInt(InputLines::entry)
		.thenComparingInt((path) -> FORM.indexOf(path.replaceAll("\\[\\d+]", "[]")));

	private final IncentiveWords words;

	private final MessageSource messages;

	InputLines(IncentiveWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	/** In the order of the form; the entries of a list stay together. */
	List<InputLine> of(CaseDocument document, Locale locale) {
		return document.texts()
			.entrySet()
			.stream()
			.filter((entry) -> !YEAR.matcher(entry.getKey()).matches())
			.sorted(Comparator.comparing(Map.Entry::getKey, ORDER))
			.map((entry) -> new InputLine(label(document, entry.getKey(), locale),
					value(document, entry.getKey(), entry.getValue(), locale)))
			.toList();
	}

	/** Where the group of a field begins in the form. */
	private static int group(String path) {
		String name = path.split("[.\\[]", 2)[0];
		return (int) FORM.stream().takeWhile((field) -> !field.split("[.\\[]", 2)[0].equals(name)).count();
	}

	private static int entry(String path) {
		Matcher place = IN_LIST.matcher(path);
		return place.matches() ? Integer.parseInt(place.group(2)) : 0;
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

	private Object value(CaseDocument document, String path, String written, Locale locale) {
		Field.Kind kind = Fields.find(path).map(Field::kind).orElse(Field.Kind.CODE);
		try {
			return switch (kind) {
				case MONEY -> new Money(new BigDecimal(written));
				case NUMBER, WHOLE -> number(document, path, new BigDecimal(written), locale);
				case PERCENT -> this.words.in(locale).percent(new BigDecimal(written).movePointLeft(2));
				case DATE -> LocalDate.parse(written);
				case YES_NO -> this.words.in(locale).answer(written.equals("true") ? Answer.YES : Answer.NO);
				case CHOICE -> choice(path, written, locale);
				case AMOUNTS -> written.replace(";", "; ");
				case YEAR, CODE -> written;
			};
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			// A certificate outlives the fields and choices of its day.
			return written;
		}
	}

	private Object number(CaseDocument document, String path, BigDecimal number, Locale locale) {
		if (!path.endsWith(".area")) {
			return number;
		}
		String place = document.text(path.replace(".area", ".place"));
		boolean hectares = place != null && Plot.Place.valueOf(place).isByHectare();
		return text(hectares ? "incentive.count.hectares" : "incentive.count.square-metres", locale, number);
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
