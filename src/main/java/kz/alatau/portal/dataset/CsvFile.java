package kz.alatau.portal.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import kz.alatau.portal.dataset.ImportFault.Kind;

/** A comma-separated file with a header row, UTF-8, with or without a byte order mark. */
public final class CsvFile {

	private static final int FIRST_ROW = 2;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private CsvFile() {
	}

	/**
	 * Reads all rows.
	 * @param columns the columns that must be there
	 * @return the rows; empty, with a fault, if the file cannot be read
	 */
	public static List<Fields> read(DataFile file, List<String> columns, Faults faults) {
		List<Fields> rows = new ArrayList<>();
		int line = FIRST_ROW;
		try (CsvReader<NamedCsvRecord> csv = reader(text(file))) {
			for (NamedCsvRecord row : csv) {
				if (rows.isEmpty() && !hasColumns(row, columns, faults)) {
					return List.of();
				}
				rows.add(fields(row, faults));
				line = lineAfter(row);
			}
		}
		catch (CharacterCodingException ex) {
			faults.add(1, "", Kind.UNREADABLE, "not UTF-8");
		}
		catch (IOException | CsvParseException | IllegalStateException ex) {
			faults.add(line, "", Kind.UNREADABLE, String.valueOf(ex.getMessage()));
		}
		if (rows.isEmpty() && !faults.any()) {
			faults.add(1, "", Kind.NOTHING_INSIDE, file.name());
		}
		return rows;
	}

	private static CsvReader<NamedCsvRecord> reader(String text) {
		return CsvReader.builder()
			.allowExtraFields(true)
			.allowUnclosedQuote(false)
			.build(NamedCsvRecordHandler.of((header) -> header.allowDuplicateHeaderFields(true)), text);
	}

	/** Strict: a letter in another encoding is an error and not a question mark. */
	private static String text(DataFile file) throws IOException {
		try (var input = file.content().getInputStream()) {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input.readAllBytes())).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
		}
	}

	private static boolean hasColumns(NamedCsvRecord row, List<String> columns, Faults faults) {
		List<String> header = row.getHeader();
		List<String> missing = columns.stream().filter((column) -> !header.contains(column)).toList();
		missing.forEach((column) -> faults.add(1, column, Kind.MISSING_COLUMN, column));
		List<String> twice = header.stream().filter((column) -> Collections.frequency(header, column) > 1).toList();
		twice.stream().distinct().forEach((column) -> faults.add(1, column, Kind.DUPLICATE, column));
		return missing.isEmpty() && twice.isEmpty();
	}

	private static Fields fields(NamedCsvRecord row, Faults faults) {
		Fields fields = new Fields((int) row.getStartingLineNumber(), (field) -> row.findField(field).orElse(null),
				faults);
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
