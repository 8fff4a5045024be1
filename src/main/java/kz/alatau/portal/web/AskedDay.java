package kz.alatau.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import org.jspecify.annotations.Nullable;

/**
 * The day somebody asks about.
 *
 * @param typed as it was written, cut to a length
 * @param day empty where nothing was written or it is no day
 */
public record AskedDay(String typed, @Nullable LocalDate day) {

	private static final int LONGEST = 40;

	private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	/**
	 * Reads a day as it was written, 2026-06-15 or 15.06.2026.
	 * @param firstYear no earlier year is taken; the last one is 2100
	 */
	public static AskedDay read(String written, int firstYear) {
		String typed = written.strip();
		return (typed.length() > LONGEST) ? new AskedDay(typed.substring(0, LONGEST), null)
				: new AskedDay(typed, day(typed, LocalDate.of(firstYear, 1, 1)));
	}

	private static @Nullable LocalDate day(String typed, LocalDate first) {
		try {
			LocalDate day = typed.contains(".") ? LocalDate.parse(typed, DOTTED) : LocalDate.parse(typed);
			return (day.isBefore(first) || day.isAfter(LAST)) ? null : day;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** The same where no later day can be asked about than this one. */
	public AskedDay notAfter(LocalDate last) {
		return (this.day != null && this.day.isAfter(last)) ? new AskedDay(this.typed, null) : this;
	}

	/** Whether something was written that is no day, or too early or too late a one. */
	public boolean isWrong() {
		return this.day == null && !this.typed.isEmpty();
	}

}
