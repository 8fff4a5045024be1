package kz.alatau.portal.web;

import org.jspecify.annotations.Nullable;

/** What a table needs so that a spreadsheet opens it and takes it for nothing else. */
public final class SpreadsheetText {

	/** Without it spreadsheets take UTF-8 for something else. */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	/** A cell that begins so may be run as a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private SpreadsheetText() {
	}

	/** A cell that is not run as a formula; empty for nothing. */
	public static String cell(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		return (FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
