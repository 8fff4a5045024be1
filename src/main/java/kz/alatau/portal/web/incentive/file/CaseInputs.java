package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.Field;
import kz.alatau.portal.incentive.Fields;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.QuestionWords;
import kz.alatau.portal.web.incentive.words.Words;

import org.springframework.context.support.MessageSourceAccessor;

/** What was typed in, with the names of the fields. */
record CaseInputs(MessageSourceAccessor texts, Words words, LocalizedNumberFormatter numbers) {

	private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)].*");

	private static final String AREA = ".area";

	private static final String READINGS = "readings.";

	/** Patterns of the fields in the order of the form. */
	private static final List<String> ORDER = Fields.all().stream().map(Field::path).toList();

	private static final int DECIMALS = 6;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static CaseInputs in(Locale locale, MessageSourceAccessor texts, Words words) {
		return new CaseInputs(texts, words, NumberFormatter.withLocale(ULocale.forLocale(Language.of(locale).formats()))
			.precision(Precision.maxFraction(DECIMALS)));
	}

	List<CaseInput> of(CaseDocument document) {
		return document.texts()
			.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> ORDER.indexOf(pattern(entry.getKey()))))
			.map((entry) -> input(entry, document))
			.toList();
	}

	private static String pattern(String path) {
		return path.replaceAll("\\[\\d+]", "[]");
	}

	private CaseInput input(Map.Entry<String, String> entry, CaseDocument document) {
		String path = entry.getKey();
		return path.startsWith(READINGS) ? reading(path, entry.getValue())
				: Fields.find(path)
					.map((field) -> input(path, field, entry.getValue(), document))
					.orElseGet(() -> new CaseInput(path, path, entry.getValue(), entry.getValue()));
	}

	private CaseInput reading(String path, String text) {
		OpenReading question = OpenReading.valueOf(path.substring(READINGS.length()).replace('-', '_'));
		QuestionWords words = this.words.question(question, OpenReading.Reading.valueOf(text));
		return new CaseInput(path, words.code() + ": " + words.question(), words.reading(), words.reading());
	}

	private CaseInput input(String path, Field field, String text, CaseDocument document) {
		String label = label(path, document);
		return switch (field.kind()) {
			case MONEY -> number(path, label, text, this.words.money(new Money(new BigDecimal(text))));
			case PERCENT -> number(path, label, text, this.words.percent(new BigDecimal(text).divide(HUNDRED)));
			case NUMBER, WHOLE -> number(path, label, text,
					measured(path, this.numbers.format(new BigDecimal(text)).toString(), document));
			case YEAR -> number(path, label, text, text);
			case DATE -> new CaseInput(path, label, this.words.day(LocalDate.parse(text)), LocalDate.parse(text));
			case CHOICE, YES_NO, CODE, AMOUNTS -> words(path, label, field, text);
		};
	}

	private static CaseInput number(String path, String label, String text, String words) {
		return new CaseInput(path, label, words, new BigDecimal(text));
	}

	private CaseInput words(String path, String label, Field field, String text) {
		String words = switch (field.kind()) {
			case YES_NO -> this.words.answer(Boolean.parseBoolean(text) ? Answer.YES : Answer.NO);
			case CHOICE -> choice(field, text);
			default -> text;
		};
		return new CaseInput(path, label, words, words);
	}

	private String choice(Field field, String text) {
		if (field.choices().contains(Answer.YES.name())) {
			return this.words.answer(Answer.valueOf(text));
		}
		return this.texts.getMessage("incentive.choice." + field.path().replace("[]", "") + "." + text, text);
	}

	/** Land outside of settlements is counted in hectares. */
	private String measured(String path, String number, CaseDocument document) {
		if (!path.endsWith(AREA)) {
			return number;
		}
		String place = document.text(path.substring(0, path.length() - AREA.length()) + ".place");
		boolean hectares = place != null && Plot.Place.valueOf(place).isByHectare();
		return this.texts.getMessage(hectares ? "incentive.count.hectares" : "incentive.count.square-metres",
				new Object[] { number });
	}

	private String label(String path, CaseDocument document) {
		String label = this.texts.getMessage("incentive.field." + pattern(path).replace("[]", ""));
		Matcher entry = ENTRY.matcher(path);
		boolean several = entry.matches() && document.entries(entry.group(1)).size() > 1;
		return several ? this.texts.getMessage("incentive.label.of-entry",
				new Object[] { label, entry(entry.group(1), Integer.parseInt(entry.group(2)) + 1) }) : label;
	}

	private String entry(String list, int number) {
		return this.texts.getMessage("incentive.entry." + list, new Object[] { number });
	}

}
