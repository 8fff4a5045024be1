package kz.alatau.portal.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one row or feature, read as what they should be. A value that is
 * not becomes a fault, and a harmless stand-in is returned so that the rest of the file
 * is checked too: a file with a fault is never stored.
 */
public final class Fields {

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2200;

	private static final int NUMBER_LENGTH = 30;

	private static final int CODE_LENGTH = 64;

	private final int line;

	private final Function<String, @Nullable String> values;

	private final Faults faults;

	public Fields(int line, Function<String, @Nullable String> values, Faults faults) {
		this.line = line;
		this.values = values;
		this.faults = faults;
	}

	public int line() {
		return this.line;
	}

	/** A value that must be there. */
	public String text(String field, int longest) {
		String value = optionalText(field, longest);
		if (value == null) {
			fault(field, Kind.MISSING, "");
			return "-";
		}
		return value;
	}

	/** A value that may be empty: empty means not published. */
	public @Nullable String optionalText(String field, int longest) {
		String value = given(field);
		if (value != null && value.length() > longest) {
			fault(field, Kind.TOO_LONG, value.length() + " > " + longest);
			return "-";
		}
		return value;
	}

	/** The text of {@code prefix_kk}, {@code prefix_ru} and {@code prefix_en}. */
	public LocalizedText localized(String prefix, int longest) {
		return new LocalizedText(text(prefix + "_kk", longest), text(prefix + "_ru", longest),
				text(prefix + "_en", longest));
	}

	/**
	 * As {@link #localized}, but empty where all three are; one or two alone is a fault.
	 */
	public @Nullable LocalizedText optionalLocalized(String prefix, int longest) {
		boolean none = given(prefix + "_kk") == null && given(prefix + "_ru") == null && given(prefix + "_en") == null;
		return none ? null : localized(prefix, longest);
	}

	public @Nullable LocalDate optionalDate(String field) {
		String value = optionalText(field, NUMBER_LENGTH);
		if (value == null) {
			return null;
		}
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			fault(field, Kind.NOT_A_DATE, value);
			return LocalDate.EPOCH;
		}
	}

	public LocalDate date(String field) {
		LocalDate date = optionalDate(field);
		if (date == null) {
			fault(field, Kind.MISSING, "");
			return LocalDate.EPOCH;
		}
		return date;
	}

	public @Nullable BigDecimal optionalDecimal(String field) {
		String value = optionalText(field, NUMBER_LENGTH);
		if (value == null) {
			return null;
		}
		try {
			return new BigDecimal(value);
		}
		catch (NumberFormatException ex) {
			fault(field, Kind.NOT_A_NUMBER, value);
			return BigDecimal.ONE;
		}
	}

	public @Nullable Integer optionalWhole(String field, int least, int most) {
		BigDecimal number = optionalDecimal(field);
		if (number == null) {
			return null;
		}
		if (number.stripTrailingZeros().scale() > 0) {
			fault(field, Kind.NOT_A_NUMBER, text(field, NUMBER_LENGTH));
			return least;
		}
		if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
			fault(field, Kind.OUT_OF_RANGE, text(field, NUMBER_LENGTH));
			return least;
		}
		return number.intValue();
	}

	public int whole(String field, int least, int most) {
		Integer number = optionalWhole(field, least, most);
		if (number == null) {
			fault(field, Kind.MISSING, "");
			return least;
		}
		return number;
	}

	public @Nullable Integer optionalYear(String field) {
		return optionalWhole(field, EARLIEST_YEAR, LATEST_YEAR);
	}

	public int year(String field) {
		return whole(field, EARLIEST_YEAR, LATEST_YEAR);
	}

	public <E extends Enum<E>> @Nullable E optionalOneOf(String field, Class<E> known) {
		String value = optionalText(field, NUMBER_LENGTH);
		if (value == null) {
			return null;
		}
		E[] constants = known.getEnumConstants();
		return Arrays.stream(constants)
			.filter((constant) -> constant.name().equals(value))
			.findFirst()
			.orElseGet(() -> {
				fault(field, Kind.UNKNOWN_VALUE, value);
				return constants[0];
			});
	}

	public <E extends Enum<E>> E oneOf(String field, Class<E> known) {
		E value = optionalOneOf(field, known);
		if (value == null) {
			fault(field, Kind.MISSING, "");
			return known.getEnumConstants()[0];
		}
		return value;
	}

	/** A code that must be among those known. */
	public String reference(String field, Set<String> known) {
		String value = given(field);
		if (value == null) {
			return text(field, CODE_LENGTH);
		}
		if (!known.contains(value)) {
			fault(field, Kind.UNKNOWN_REFERENCE, value);
		}
		return value;
	}

	public @Nullable String optionalReference(String field, Set<String> known) {
		return (given(field) != null) ? reference(field, known) : null;
	}

	/** A code that no other row may have; {@code taken} grows with every call. */
	public String unique(String field, int longest, HashSet<String> taken) {
		String value = given(field);
		if (value != null && !taken.add(value)) {
			fault(field, Kind.DUPLICATE, value);
		}
		return text(field, longest);
	}

	/** The value as it stands in the file, without a fault; empty where there is none. */
	private @Nullable String given(String field) {
		String value = this.values.apply(field);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	public void fault(String field, Kind kind, String detail) {
		this.faults.add(this.line, field, kind, detail);
	}

}
