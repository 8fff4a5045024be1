package kz.alatau.portal.dataset;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one row or feature as texts, and the faults found in them. What a
 * value that was refused leads to later is not a fault of its own.
 */
abstract sealed class NamedValues permits Fields {

	private static final String STAND_IN = "-";

	private final Place place;

	private final Function<String, @Nullable String> values;

	private final Predicate<String> nested;

	private final Faults faults;

	private final Set<String> refused = new HashSet<>(0);

	NamedValues(Place place, Function<String, @Nullable String> values, Predicate<String> nested, Faults faults) {
		this.place = place;
		this.values = values;
		this.nested = nested;
		this.faults = faults;
	}

	NamedValues(NamedValues values, Place place) {
		this(place, values.values, values.nested, values.faults);
		this.refused.addAll(values.refused);
	}

	/** Where the row or feature stands. */
	public Place place() {
		return this.place;
	}

	/** A value that must be there. */
	public String text(String field, int longest) {
		String value = optionalText(field, longest);
		return (value != null) ? value : missing(field, STAND_IN);
	}

	/** A value that may be empty: empty means not published. */
	public @Nullable String optionalText(String field, int longest) {
		String value = given(field);
		if (value != null && value.length() > longest) {
			return refuse(field, Kind.TOO_LONG, value.length() + " > " + longest, STAND_IN);
		}
		if (value != null && value.codePoints().anyMatch(NamedValues::isInvisible)) {
			return refuse(field, Kind.CONTROL_CHARACTER, value, STAND_IN);
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

	/** Notes a fault of a field. */
	public void fault(String field, Kind kind, String detail) {
		if (!this.refused.contains(field)) {
			this.faults.add(this.place, field, kind, detail);
		}
	}

	/**
	 * Says that a value cannot be used: what is found wrong with the field from here on
	 * follows from that and is not noted.
	 */
	public void distrust(String field) {
		this.refused.add(field);
	}

	/** Notes a fault; gives what stands in for the value, so that the rest is checked. */
	<T> T refuse(String field, Kind kind, String detail, T standIn) {
		fault(field, kind, detail);
		distrust(field);
		return standIn;
	}

	boolean isRefused(String field) {
		return this.refused.contains(field);
	}

	<T> T missing(String field, T standIn) {
		return refuse(field, Kind.MISSING, "", standIn);
	}

	/** The value as it stands in the file; empty where there is none to be used. */
	@Nullable String given(String field) {
		if (this.nested.test(field)) {
			fault(field, Kind.NOT_A_TEXT, "");
			distrust(field);
			return null;
		}
		String value = this.values.apply(field);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	/** Line breaks and tabs belong to a text; other signs without a shape do not. */
	private static boolean isInvisible(int sign) {
		return switch (Character.getType(sign)) {
			case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
			case Character.SURROGATE -> true;
			default -> false;
		};
	}

}
