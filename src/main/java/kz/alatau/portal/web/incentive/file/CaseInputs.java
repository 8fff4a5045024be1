package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.QuestionWords;
import kz.alatau.portal.web.incentive.words.Words;

import org.springframework.context.support.MessageSourceAccessor;

/** What was typed in, with the names of the fields. */
record CaseInputs(MessageSourceAccessor texts, Words words, LocalizedNumberFormatter numbers) {

	private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)].*");

	private static final String READINGS = "readings.";

	private static final int DECIMALS = 6;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static CaseInputs in(Locale locale, MessageSourceAccessor texts, Words words) {
		return new CaseInputs(texts, words, NumberFormatter.withLocale(ULocale.forLocale(Language.of(locale).formats()))
			.precision(Precision.maxFraction(DECIMALS)));
	}

	List<CaseInput> of(CaseDocument document) {
		return document.texts().entrySet().stream().map(this::input).toList();
	}

	private CaseInput input(Map.Entry<String, String> entry) {
		String path = entry.getKey();
		return path.startsWith(READINGS) ? reading(path, entry.getValue())
				: Fields.find(path)
					.map((field) -> input(path, field, entry.getValue()))
					.orElseGet(() -> new CaseInput(path, path, entry.getValue(), entry.getValue()));
	}

	private CaseInput reading(String path, String text) {
		OpenReading question = OpenReading.valueOf(path.substring(READINGS.length()).replace('-', '_'));
		QuestionWords words = this.words.question(question, OpenReading.Reading.valueOf(text));
		return new CaseInput(path, words.code() + ": " + words.question(), words.reading(), words.reading());
	}

	private CaseInput input(String path, Field field, String text) {
		return switch (field.kind()) {
			case MONEY -> number(path, text, this.words.money(new Money(new BigDecimal(text))));
			case PERCENT -> number(path, text, this.words.percent(new BigDecimal(text).divide(HUNDRED)));
			case NUMBER, WHOLE -> number(path, text, this.numbers.format(new BigDecimal(text)).toString());
			case YEAR -> number(path, text, text);
			case DATE -> new CaseInput(path, label(path), this.words.day(LocalDate.parse(text)), LocalDate.parse(text));
			case CHOICE, YES_NO, CODE, AMOUNTS -> words(path, field, text);
		};
	}

	private CaseInput number(String path, String text, String words) {
		return new CaseInput(path, label(path), words, new BigDecimal(text));
	}

	private CaseInput words(String path, Field field, String text) {
		String words = switch (field.kind()) {
			case YES_NO -> this.words.answer(Boolean.parseBoolean(text) ? Answer.YES : Answer.NO);
			case CHOICE -> choice(field, text);
			default -> text;
		};
		return new CaseInput(path, label(path), words, words);
	}

	private String choice(Field field, String text) {
		if (field.choices().contains(Answer.YES.name())) {
			return this.words.answer(Answer.valueOf(text));
		}
		return this.texts.getMessage("incentive.choice." + field.path().replace("[]", "") + "." + text, text);
	}

	private String label(String path) {
		String label = this.texts.getMessage("incentive.field." + path.replaceAll("\\[\\d+]", ""));
		Matcher entry = ENTRY.matcher(path);
		return entry.matches() ? this.texts.getMessage("incentive.label.of-entry",
				new Object[] { label, entry(entry.group(1), Integer.parseInt(entry.group(2)) + 1) }) : label;
	}

	private String entry(String list, int number) {
		return this.texts.getMessage("incentive.entry." + list, new Object[] { number });
	}

}
