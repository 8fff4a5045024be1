package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Horizon;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One field of a case.
 *
 * @param path where it stands, with {@code []} for each entry of a list, such as
 * {@code land[].area}
 * @param kind what is written in it
 * @param choices the answers there are; empty if it is no choice
 * @param standard what it is read as where nothing is written, and is therefore not kept;
 * empty if there is nothing such or if it depends on other fields
 * @param required whether the entry or group it stands in needs it
 * @param least smallest number; for days the first year
 * @param most largest number; for days the last year
 */
public record Field(String path, Kind kind, List<String> choices, @Nullable String standard, boolean required,
		BigDecimal least, BigDecimal most) {

	public Field {
		choices = List.copyOf(choices);
	}

	/** What is written in a field. */
	public enum Kind {

		/** Tenge. */
		MONEY(2),
		/** Any other decimal number. */
		NUMBER(6),
		/** A number in per cent: 5 is five per cent. */
		PERCENT(6),
		/** A number of things. */
		WHOLE(0),
		/** A year of the calendar. */
		YEAR(0),
		/** A day. */
		DATE(0),
		/** One of some words. */
		CHOICE(0),
		/** Yes or no. */
		YES_NO(0),
		/** A code of three letters. */
		CODE(0),
		/** The thirteen sums of a year; in a form they stand between semicolons. */
		AMOUNTS(2);

		private final int decimals;

		Kind(int decimals) {
			this.decimals = decimals;
		}

		/** How many decimals a number may have. */
		public int decimals() {
			return this.decimals;
		}

		/** Whether one number is written in it. */
		public boolean isNumber() {
			return ordinal() <= YEAR.ordinal();
		}

	}

	/** How many entries of the list at a pattern, such as {@code land}, are read. */
	static int mostEntries(String list) {
		return ("years".equals(list) || list.endsWith(".values")) ? Horizon.LONGEST : 20;
	}

	static Field of(String path, Kind kind, long least, long most) {
		return new Field(path, kind, List.of(), null, false, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
	}

	static Field choice(String path, Class<? extends Enum<?>> answers) {
		return choice(path, List.of(answers.getEnumConstants()));
	}

	static Field choice(String path, List<? extends Enum<?>> answers) {
		return new Field(path, Kind.CHOICE, answers.stream().map((answer) -> answer.name()).toList(), null, false,
				BigDecimal.ZERO, BigDecimal.ZERO);
	}

	Field needed() {
		return new Field(this.path, this.kind, this.choices, this.standard, true, this.least, this.most);
	}

	Field or(Object other) {
		return new Field(this.path, this.kind, this.choices, other.toString(), this.required, this.least, this.most);
	}

}
