package kz.alatau.portal.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one row or feature, read as what they should be. A value that is
 * not becomes a fault, and a harmless stand-in is returned so that the rest of the file
 * is checked too: a file with a fault is never stored.
 */
public final class Fields extends NamedValues {

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2200;

	private static final int NUMBER_LENGTH = 30;

	private static final int CODE_LENGTH = 64;

	/** The values of a row of text. */
	public Fields(int line, Function<String, @Nullable String> values, Faults faults) {
		this(Place.line(line), values, (field) -> false, faults);
	}

	/**
	 * The values of a row or feature.
	 * @param values the single values as they are written
	 * @param nested whether what the field holds is no single value
	 */
	public Fields(Place place, Function<String, @Nullable String> values, Predicate<String> nested, Faults faults) {
		super(place, values, nested, faults);
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
			return refuse(field, Kind.NOT_A_DATE, value, LocalDate.EPOCH);
		}
	}

	public LocalDate date(String field) {
		LocalDate date = optionalDate(field);
		return (date != null) ? date : missing(field, LocalDate.EPOCH);
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
			return refuse(field, Kind.NOT_A_NUMBER, value, BigDecimal.ONE);
		}
	}

	/** A whole number, however it is written: {@code 1e3} is 1000. */
	public @Nullable Integer optionalWhole(String field, int least, int most) {
		BigDecimal number = optionalDecimal(field);
		if (number == null) {
			return null;
		}
		if (number.stripTrailingZeros().scale() > 0) {
			return refuse(field, Kind.NOT_A_NUMBER, text(field, NUMBER_LENGTH), least);
		}
		if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
			return refuse(field, Kind.OUT_OF_RANGE, text(field, NUMBER_LENGTH), least);
		}
		return number.intValue();
	}

	public int whole(String field, int least, int most) {
		Integer number = optionalWhole(field, least, most);
		return (number != null) ? number : missing(field, least);
	}

	public @Nullable Integer optionalYear(String field) {
		return optionalWhole(field, EARLIEST_YEAR, LATEST_YEAR);
	}

	public int year(String field) {
		return whole(field, EARLIEST_YEAR, LATEST_YEAR);
	}

	public <E extends Enum<E>> @Nullable E optionalOneOf(String field, Class<E> known) {
		String value = optionalText(field, CODE_LENGTH);
		if (value == null) {
			return null;
		}
		E[] constants = known.getEnumConstants();
		return Arrays.stream(constants)
			.filter((constant) -> constant.name().equals(value))
			.findFirst()
			.orElseGet(() -> refuse(field, Kind.UNKNOWN_VALUE, value, constants[0]));
	}

	public <E extends Enum<E>> E oneOf(String field, Class<E> known) {
		E value = optionalOneOf(field, known);
		return (value != null) ? value : missing(field, known.getEnumConstants()[0]);
	}

	/** A code that must be among those known. */
	public String reference(String field, Set<String> known) {
		String value = text(field, CODE_LENGTH);
		return known.contains(value) ? value : refuse(field, Kind.UNKNOWN_REFERENCE, value, value);
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
		return code(field, longest);
	}

	/** A code that no other row may have; a fault says where it was seen first. */
	public String unique(String field, int longest, TakenCodes taken) {
		String value = given(field);
		Integer first = (value != null) ? taken.take(value, place()) : null;
		if (first != null) {
			fault(field, Kind.DUPLICATE, value + ": " + first);
		}
		return code(field, longest);
	}

	/** A whole number, not negative, that no other row may have. */
	public int uniqueNumber(String field, int least, int most, TakenNumbers taken) {
		Integer number = optionalWhole(field, Math.max(least, 0), most);
		if (number == null) {
			return missing(field, least);
		}
		Integer first = isRefused(field) ? null : taken.take(number, place());
		if (first != null) {
			fault(field, Kind.DUPLICATE, (first > 0) ? number + ": " + first : String.valueOf(number));
		}
		return number;
	}

	/** The same values at a place that is called by the code in this field. */
	public Fields codeAs(String field) {
		String code = given(field);
		return (code != null) ? new Fields(this, new Place(place().unit(), place().number(), code)) : this;
	}

	private Fields(Fields values, Place place) {
		super(values, place);
	}

	/** A code is one line. */
	private String code(String field, int longest) {
		String value = text(field, longest);
		return value.chars().anyMatch(Character::isISOControl)
				? refuse(field, Kind.CONTROL_CHARACTER, value, value.replaceAll("\\p{Cntrl}", "-")) : value;
	}

}
