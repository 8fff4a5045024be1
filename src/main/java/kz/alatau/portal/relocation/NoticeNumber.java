package kz.alatau.portal.relocation;

import java.util.regex.Pattern;

/**
 * The number of a notice.
 *
 * @param value such as {@code 2026-0001}, or {@code DEMO-1} for a demonstration
 */
public record NoticeNumber(String value) {

	private static final String DEMONSTRATION = "DEMO-";

	/** The same form as the check in the database. */
	private static final Pattern FORM = Pattern.compile("20\\d{2}-\\d{4,6}|" + DEMONSTRATION + "[1-9]\\d{0,3}");

	public NoticeNumber {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a notice number: " + value);
		}
	}

	/** How Spring turns a part of an address into a number. */
	public static NoticeNumber of(String value) {
		return new NoticeNumber(value);
	}

	static NoticeNumber of(int year, int running) {
		return new NoticeNumber("%d-%04d".formatted(year, running));
	}

	static NoticeNumber ofDemonstration(int running) {
		return new NoticeNumber(DEMONSTRATION + running);
	}

	/** Whether the notice is made up to show how the portal works. */
	public boolean isDemonstration() {
		return this.value.startsWith(DEMONSTRATION);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
