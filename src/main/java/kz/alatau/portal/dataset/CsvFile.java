package kz.alatau.portal.dataset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated file with a header row, UTF-8, with or without a byte order mark. A
 * value has at most 64,000 signs, a row four times as many, a file half a gigabyte.
 */
public final class CsvFile {

	private static final long LONGEST_FILE = 1L << 29;

	private static final int LONGEST_VALUE = 64_000;

	private static final int LONGEST_ROW = 4 * LONGEST_VALUE;

	private static final int MOST_COLUMNS = 1_000;

	private static final int HEADER = 1;

	private final List<String> columns;

	private final Faults faults;

	private final Consumer<Fields> each;

	/** Where the row after the last one read starts. */
	private int line = HEADER;

	private CsvFile(List<String> columns, Faults faults, Consumer<Fields> each) {
		this.columns = columns;
		this.faults = faults;
		this.each = each;
	}

	/**
	 * Reads all rows.
	 * @param columns the columns that must be there
	 * @return the rows; empty, with a fault, if the file cannot be read
	 */
	public static List<Fields> read(DataFile file, List<String> columns, Faults faults) {
		List<Fields> rows = new ArrayList<>();
		read(file, columns, faults, Progress.NONE, rows::add);
		return rows;
	}

	/**
	 * Reads row by row, holding one at a time.
	 * @param columns the columns that must be there
	 * @param each takes the rows in their order; those before a fault too
	 */
	public static void read(DataFile file, List<String> columns, Faults faults, Progress progress,
			Consumer<Fields> each) {
		new CsvFile(columns, faults, each).read(file, progress);
	}

	private void read(DataFile file, Progress progress) {
		int before = this.faults.count();
		try (StrictInput input = StrictInput.open(file, LONGEST_FILE, progress);
				CsvReader<NamedCsvRecord> csv = reader(input)) {
			rows(csv.iterator());
		}
		catch (IOException ex) {
			refuse(ex);
		}
		if (this.line == HEADER && this.faults.count() == before) {
			this.faults.add(HEADER, "", Kind.NOTHING_INSIDE, file.name());
		}
	}

	private void rows(Iterator<NamedCsvRecord> csv) {
		NamedCsvRecord row = next(csv);
		boolean hasColumns = row != null && hasColumns(row);
		while (row != null && hasColumns) {
			this.line = lineAfter(row);
			this.each.accept(fields(row));
			row = next(csv);
		}
	}

	/** The next row; empty at the end and, with a fault, where no more can be read. */
	private @Nullable NamedCsvRecord next(Iterator<NamedCsvRecord> csv) {
		try {
			return csv.hasNext() ? csv.next() : null;
		}
		catch (UncheckedIOException | CsvParseException | IllegalStateException ex) {
			refuse(ex);
			return null;
		}
	}

	private static CsvReader<NamedCsvRecord> reader(StrictInput input) {
		return CsvReader.builder()
			.allowExtraFields(true)
			.allowUnclosedQuote(false)
			.maxBufferSize(LONGEST_ROW)
			.build(NamedCsvRecordHandler.of((rows) -> rows.allowDuplicateHeaderFields(true)
				.maxFields(MOST_COLUMNS)
				.maxFieldSize(LONGEST_VALUE)
				.maxRecordSize(LONGEST_ROW)), new InputStreamReader(input, StandardCharsets.UTF_8));
	}

	/** What the reader threw says where the bytes were refused or a bound was passed. */
	private void refuse(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof RefusedContentException refused) {
				this.faults.add(this.line, "", refused.kind(), refused.detail());
				return;
			}
		}
		// The line says enough; the reader's own words are English and speak of its
		// inside.
		boolean bound = isBound(String.valueOf(ex.getMessage()));
		this.faults.add(this.line, "", bound ? Kind.TOO_LARGE : Kind.UNREADABLE, "");
	}

	/** The reader has one exception for everything and says which bound in words. */
	private static boolean isBound(String message) {
		return message.contains("exceed") || message.contains("maximum");
	}

	private boolean hasColumns(NamedCsvRecord row) {
		List<String> header = row.getHeader();
		List<String> missing = this.columns.stream().filter((column) -> !header.contains(column)).toList();
		missing.forEach((column) -> this.faults.add(HEADER, column, Kind.MISSING_COLUMN, column));
		List<String> twice = header.stream().filter((column) -> Collections.frequency(header, column) > 1).toList();
		twice.stream().distinct().forEach((column) -> this.faults.add(HEADER, column, Kind.DUPLICATE, column));
		return missing.isEmpty() && twice.isEmpty();
	}

	private Fields fields(NamedCsvRecord row) {
		Fields fields = new Fields((int) row.getStartingLineNumber(), (field) -> row.findField(field).orElse(null),
				this.faults);
		if (row.getFieldCount() > row.getHeader().size()) {
			fields.fault("", Kind.UNREADABLE,
					row.getFieldCount() + " values for " + row.getHeader().size() + " columns");
		}
		return fields;
	}

	private static int lineAfter(NamedCsvRecord row) {
		long breaks = String.join("", row.getFields()).lines().skip(1).count();
		return (int) (row.getStartingLineNumber() + 1 + breaks);
	}

}
