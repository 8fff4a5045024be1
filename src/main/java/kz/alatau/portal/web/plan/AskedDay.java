package kz.alatau.portal.web.plan;

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
record AskedDay(String typed, @Nullable LocalDate day) {

	private static final int LONGEST = 40;

	private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	static AskedDay read(String written) {
		String typed = written.strip();
		return (typed.length() > LONGEST) ? new AskedDay(typed.substring(0, LONGEST), null)
				: new AskedDay(typed, day(typed));
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			LocalDate day = typed.contains(".") ? LocalDate.parse(typed, DOTTED) : LocalDate.parse(typed);
			return (day.isBefore(FIRST) || day.isAfter(LAST)) ? null : day;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Whether something was written that is no day from 1990 to 2100. */
	public boolean isWrong() {
		return this.day == null && !this.typed.isEmpty();
	}

}
