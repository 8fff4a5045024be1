package kz.alatau.portal.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * One tidy table as comma-separated values: UTF-8, a row of columns first, and no cell
 * that a spreadsheet would run.
 */
public final class SpreadsheetFile {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	/** Without it spreadsheets take UTF-8 for something else. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private SpreadsheetFile() {
	}

	/**
	 * The rows as a file to be kept.
	 * @param rows values by column; a column that a row lacks stays empty
	 */
	public static ResponseEntity<String> answer(String name, List<String> columns, List<Map<String, String>> rows) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
			.body(text(columns, rows));
	}

	/** The header that has a browser keep a file under this name. */
	public static String attachment(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

	static String text(List<String> columns, List<Map<String, String>> rows) {
		StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
		csv.writeRecord(columns);
		for (Map<String, String> row : rows) {
			csv.writeRecord(
					columns.stream().map((column) -> SpreadsheetCell.of(row.getOrDefault(column, ""))).toList());
		}
		return text.toString();
	}

}
