package kz.alatau.portal.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.dataset.ImportFault.Kind;

/** A comma-separated file with a header row, UTF-8, with or without a byte order mark. */
public final class CsvFile {

	private CsvFile() {
	}

	/**
	 * Reads all rows.
	 * @param columns the columns that must be there
	 * @return the rows; empty, with a fault, if the file cannot be read
	 */
	public static List<Fields> read(DataFile file, List<String> columns, Faults faults) {
		List<Fields> rows = new ArrayList<>();
		try (var input = file.content().getInputStream();
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(input)) {
			for (NamedCsvRecord row : csv) {
				if (rows.isEmpty() && !hasColumns(row, columns, faults)) {
					return List.of();
				}
				rows.add(new Fields((int) row.getStartingLineNumber(), (field) -> row.findField(field).orElse(null),
						faults));
			}
		}
		catch (IOException | CsvParseException | IllegalStateException ex) {
			faults.add(rows.size() + 2, "", Kind.UNREADABLE, String.valueOf(ex.getMessage()));
		}
		if (rows.isEmpty() && !faults.any()) {
			faults.add(1, "", Kind.NOTHING_INSIDE, file.name());
		}
		return rows;
	}

	private static boolean hasColumns(NamedCsvRecord row, List<String> columns, Faults faults) {
		List<String> missing = columns.stream().filter((column) -> !row.getHeader().contains(column)).toList();
		missing.forEach((column) -> faults.add(1, column, Kind.MISSING_COLUMN, column));
		return missing.isEmpty();
	}

}
