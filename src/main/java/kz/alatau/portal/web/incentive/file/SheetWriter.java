package kz.alatau.portal.web.incentive.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet row by row. Numbers and days are numbers and days, shown with the signs
 * of the reader's own spreadsheet program; text is text, whatever it begins with.
 */
final class SheetWriter {

	/** The most a cell can hold. */
	private static final int LONGEST_TEXT = 32_767;

	/** Rows kept in memory before they are written out. */
	private static final int ROWS_AT_ONCE = 500;

	private static final String MONEY = "#,##0.00";

	private static final String NUMBER = "#,##0.##########";

	private static final String PERCENT = "0.00%";

	private final Worksheet sheet;

	private final String day;

	private int row;

	SheetWriter(Worksheet sheet, Locale locale, int... widths) {
		this.sheet = sheet;
		this.day = (Language.of(locale) == Language.EN) ? "d mmm yyyy" : "dd.mm.yyyy";
		for (int column = 0; column < widths.length; column++) {
			sheet.width(column, widths[column]);
		}
	}

	/** A line above a table. */
	void title(String text) {
		if (this.row > 0) {
			this.row++;
		}
		this.sheet.value(this.row, 0, text);
		this.sheet.style(this.row, 0).bold().fontSize(13).set();
		next();
	}

	/** The names of the columns of a table. */
	void head(Object... names) {
		for (int column = 0; column < names.length; column++) {
			this.sheet.value(this.row, column, names[column].toString());
			this.sheet.style(this.row, column).bold().wrapText(true).verticalAlignment("top").borderStyle("thin").set();
		}
		next();
	}

	/** The columns of a table that fills its sheet: they stay in sight. */
	void frozenHead(Object... names) {
		head(names);
		this.sheet.freezePane(0, this.row);
	}

	/**
	 * Sums, numbers, shares, days and texts. An empty one leaves its cell empty; where
	 * all are, there is no row.
	 */
	void row(@Nullable Object... values) {
		if (Arrays.stream(values).allMatch(Objects::isNull)) {
			return;
		}
		for (int column = 0; column < values.length; column++) {
			write(column, values[column]);
		}
		next();
	}

	private void write(int column, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Money money -> number(column, money.tenge(), MONEY);
			case Percent percent -> number(column, percent.share(), PERCENT);
			case BigDecimal number -> number(column, number, NUMBER);
			case Integer whole -> this.sheet.value(this.row, column, whole);
			case LocalDate date -> {
				this.sheet.value(this.row, column, date);
				top(column).format(this.day).set();
			}
			default -> text(column, value.toString());
		}
	}

	private void number(int column, BigDecimal number, String format) {
		this.sheet.value(this.row, column, number);
		top(column).format(format).set();
	}

	private void text(int column, String text) {
		this.sheet.value(this.row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
		top(column).wrapText(true).set();
	}

	private StyleSetter top(int column) {
		return this.sheet.style(this.row, column).verticalAlignment("top");
	}

	private void next() {
		this.row++;
		if (this.row % ROWS_AT_ONCE == 0) {
			try {
				this.sheet.flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/** A share to be shown in per cent. */
	record Percent(BigDecimal share) {
	}

}
