package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;
import kz.alatau.portal.legislation.Unit;

/** The fields of a case and what was given in them. */
record Inputs(Sentences sentences) {

	private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(.+))?");

	private static final Pattern PLACE = Pattern.compile("\\[\\d+]");

	private static final String READINGS = "readings.";

	List<InputWords> of(CaseDocument document) {
		return document.texts()
			.entrySet()
			.stream()
			.map((entry) -> new InputWords(entry.getKey(), label(entry.getKey()),
					value(entry.getKey(), entry.getValue())))
			.toList();
	}

	/** What a field is called, with the number of its entry in a list. */
	String label(String path) {
		Matcher place = IN_LIST.matcher(path);
		if (!place.matches()) {
			return name(path);
		}
		String entry = this.sentences.of("incentive.entry." + place.group(1), Integer.parseInt(place.group(2)) + 1);
		return (place.group(3) != null) ? this.sentences.of("incentive.label.of-entry", name(path), entry)
				: Formulas.capital(entry);
	}

	/** What a field is called on its own. */
	String name(String path) {
		if (path.startsWith(READINGS)) {
			String code = path.substring(READINGS.length());
			return code + ": " + this.sentences.of("incentive.open." + code);
		}
		String pattern = PLACE.matcher(path).replaceAll("");
		String text = this.sentences.find("incentive.field." + pattern);
		if (text == null && pattern.startsWith("years.")) {
			return this.sentences.of("incentive.field.yearly." + pattern.substring("years.".length()));
		}
		return (text != null) ? text : path;
	}

	/** What was given; what cannot be read stays as it is. */
	String value(String path, String text) {
		return Fields.find(path).map((field) -> value(field, path, text)).orElse(text);
	}

	/** What is taken where nothing is given; empty where nothing is. */
	String standard(String path) {
		return Fields.find(path)
			.filter((field) -> field.standard() != null)
			.map((field) -> value(path, String.valueOf(field.standard())))
			.orElse("");
	}

	private String value(Field field, String path, String text) {
		try {
			return switch (field.kind()) {
				case MONEY -> new Values(this.sentences).of(new BigDecimal(text), Unit.TENGE);
				case PERCENT -> new Values(this.sentences).of(new BigDecimal(text).movePointLeft(2), Unit.SHARE);
				case NUMBER, WHOLE -> this.sentences.numerals().number(new BigDecimal(text));
				case DATE -> this.sentences.day(LocalDate.parse(text));
				case CHOICE -> field.choices().contains(text) ? choice(field.path(), text) : text;
				case YES_NO -> this.sentences.of("incentive.form." + ("true".equals(text) ? "yes" : "no"));
				case YEAR, CODE -> text;
				case AMOUNTS -> text.replace(";", "; ");
			};
		}
		catch (NumberFormatException | DateTimeParseException ex) {
			return text;
		}
	}

	/** One of the answers of a field; the path is a pattern or a place. */
	String choice(String path, String answer) {
		String pattern = path.replaceAll("\\[\\d*]", "");
		if (pattern.startsWith(READINGS)) {
			return this.sentences.of("incentive.reading." + pattern.substring(READINGS.length()) + "." + answer);
		}
		if (pattern.startsWith("conditions.") || pattern.startsWith("exclusions.")) {
			return this.sentences.of("incentive.answer." + answer);
		}
		if (answer.startsWith("SOIL_")) {
			String score = answer.substring("SOIL_".length());
			return this.sentences.of("incentive.choice.land.place.SOIL", score.equals("ABOVE_100") ? "> 100" : score);
		}
		return this.sentences.of(switch (pattern) {
			case "regime" -> "incentive.regime." + answer;
			case "project.otherActivity" -> "incentive.choice.project.activity." + answer;
			case "losses.ledger", "assets.ledger" -> "incentive.choice.ledger." + answer;
			case "buildings.use", "land.use" -> "incentive.choice.use." + answer;
			default -> "incentive.choice." + pattern + "." + answer;
		});
	}

}
