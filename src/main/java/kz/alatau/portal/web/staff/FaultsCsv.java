package kz.alatau.portal.web.staff;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import kz.alatau.portal.upload.UploadFault;
import kz.alatau.portal.web.SpreadsheetCell;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Faults as a table for a spreadsheet, in the language of the page. */
@Component
class FaultsCsv {

	private static final List<String> COLUMNS = List.of("place", "code", "field", "kind", "detail");

	private final MessageSource messages;

	FaultsCsv(MessageSource messages) {
		this.messages = messages;
	}

	String write(List<UploadFault> faults, Locale locale) {
		StringWriter text = new StringWriter().append(SpreadsheetCell.BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord(COLUMNS.stream().map((column) -> message("upload.faults." + column, locale)).toList());
			faults.forEach((fault) -> csv.writeRecord(row(fault, locale)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private List<String> row(UploadFault fault, Locale locale) {
		String place = (fault.number() > 0) ? message("upload.place." + fault.unit(), locale, fault.number())
				: message("upload.place.whole-file", locale);
		String kind = this.messages.getMessage("fault." + fault.kind(), null, fault.kind(), locale);
		return Stream.of(place, fault.code(), fault.field(), Objects.requireNonNull(kind), fault.detail())
			.map(SpreadsheetCell::of)
			.toList();
	}

	private String message(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
