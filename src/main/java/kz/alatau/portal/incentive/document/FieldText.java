package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import kz.alatau.portal.incentive.document.Field.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What people write in a field. Numbers have a decimal comma or point and spaces between
 * thousands, days are {@code 2026-06-15} or {@code 15.06.2026}.
 */
final class FieldText {

	/** Longest number or day that is read. */
	static final int LONGEST = 40;

	static final String BETWEEN_AMOUNTS = ";";

	/** Spaces people put between thousands: plain, no-break, narrow, thin, figure. */
	private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009\\u2007]+");

	/** English commas between thousands, where they cannot be anything else. */
	private static final String ENGLISH = "|-?\\d{1,3}(,\\d{3}){2,}(\\.\\d{1,6})?|-?\\d{1,3},\\d{3}\\.\\d{1,6}";

	private static final Pattern MONEY = Pattern.compile("-?\\d+( \\d{3})*([.,]\\d{1,2})?" + ENGLISH);

	/** A single comma before three digits could be both and is refused. */
	private static final Pattern NUMBER = Pattern
		.compile("-?\\d+( \\d{3})*(\\.\\d{1,6}|,\\d{1,2}|,\\d{4,6})?|-?(0|\\d{4,}),\\d{3}" + ENGLISH);

	private static final Pattern PERCENT = Pattern.compile("-?\\d+( \\d{3})*([.,]\\d{1,6})? ?%?");

	private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private FieldText() {
	}

	/**
	 * The one way to write a value: the same number or day is always the same text. What
	 * cannot be read stays as it is.
	 */
	static String plain(Field field, String written) {
		String text = written.strip();
		if (field.kind().isNumber()) {
			BigDecimal number = number(field.kind(), text);
			return (number != null) ? plain(number) : text;
		}
		return switch (field.kind()) {
			case DATE -> {
				LocalDate date = date(text);
				yield (date != null) ? date.toString() : text;
			}
			case YES_NO -> yesNo(text);
			case CHOICE -> choice(field, text);
			case AMOUNTS -> plainAmounts(text);
			default -> text.toUpperCase(Locale.ROOT);
		};
	}

	static String plain(BigDecimal number) {
		return (number.signum() != 0) ? number.stripTrailingZeros().toPlainString() : "0";
	}

	/** Empty if it is no number. */
	static @Nullable BigDecimal number(Kind kind, String written) {
		if (written.length() > LONGEST) {
			return null;
		}
		String text = SPACES.matcher(written.strip()).replaceAll(" ").replace('\u2212', '-');
		Pattern pattern = switch (kind) {
			case NUMBER -> NUMBER;
			case PERCENT -> PERCENT;
			default -> MONEY;
		};
		return pattern.matcher(text).matches() ? decimal(text.replace(" ", "").replace("%", "")) : null;
	}

	private static BigDecimal decimal(String text) {
		boolean grouped = text.indexOf(',') != text.lastIndexOf(',') || text.contains(",") && text.contains(".");
		return new BigDecimal(grouped ? text.replace(",", "") : text.replace(',', '.'));
	}

	/** Empty if it is no day. */
	static @Nullable LocalDate date(String written) {
		String text = written.strip();
		if (text.length() > LONGEST) {
			return null;
		}
		try {
			return text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Empty if one of them is no sum. */
	static @Nullable List<BigDecimal> amounts(String written) {
		List<BigDecimal> amounts = new ArrayList<>();
		for (String text : written.split(BETWEEN_AMOUNTS, -1)) {
			BigDecimal amount = number(Kind.MONEY, text);
			if (amount == null) {
				return null;
			}
			amounts.add(amount);
		}
		return amounts;
	}

	private static String plainAmounts(String text) {
		List<BigDecimal> amounts = amounts(text);
		return (amounts != null) ? String.join(BETWEEN_AMOUNTS, amounts.stream().map(FieldText::plain).toList()) : text;
	}

	private static String yesNo(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "on", "yes" -> "true";
			case "false", "off", "no" -> "false";
			default -> text;
		};
	}

	private static String choice(Field field, String text) {
		String upper = text.toUpperCase(Locale.ROOT);
		if (field.choices().contains(upper)) {
			return upper;
		}
		String answer = switch (yesNo(text)) {
			case "true" -> Answer.YES.name();
			case "false" -> Answer.NO.name();
			default -> text;
		};
		return field.choices().contains(answer) ? answer : text;
	}

}
