package kz.alatau.portal.web;

/** Text for a cell of a spreadsheet. */
public final class SpreadsheetCell {

	/** Begins a file; without it spreadsheets take UTF-8 for something else. */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	/** What a spreadsheet takes for the start of a formula. */
	private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private SpreadsheetCell() {
	}

	/** The text, marked as text where a spreadsheet would take it for a formula. */
	public static String of(String text) {
		String visible = text.strip();
		boolean formula = !visible.isEmpty() && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0;
		return formula ? "'" + visible : visible;
	}

}
