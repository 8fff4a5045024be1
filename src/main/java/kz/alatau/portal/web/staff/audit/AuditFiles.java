package kz.alatau.portal.web.staff.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.audit.AuditRecord;
import kz.alatau.portal.audit.AuditSearch;
import kz.alatau.portal.web.SpreadsheetCell;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes entries as they are read, the oldest first; nothing is gathered. */
@Component
class AuditFiles {

	private static final List<String> COLUMNS = List.of("number", "at", "by", "action", "subject", "field", "from",
			"to");

	private static final AuditChange NO_CHANGE = new AuditChange("-", null, null);

	/** The values of the changes stand as in the text that is hashed. */
	private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private final AuditSearch search;

	AuditFiles(AuditSearch search) {
		this.search = search;
	}

	/** A row for each change, and one for an entry without. */
	void writeCsv(AuditQuestion question, OutputStream out) throws IOException {
		var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(SpreadsheetCell.BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord(COLUMNS);
			this.search.each(question, (entry) -> {
				List<AuditChange> changes = entry.changes().isEmpty() ? List.of(NO_CHANGE) : entry.changes();
				changes.forEach((change) -> csv.writeRecord(row(entry, change)));
			});
		}
	}

	private static List<String> row(AuditRecord entry, AuditChange change) {
		return Stream
			.of(Long.toString(entry.number()), entry.at().toString(), entry.by(), entry.action().name(),
					entry.subject(), (change != NO_CHANGE) ? change.field() : "",
					Objects.requireNonNullElse(change.from(), ""), Objects.requireNonNullElse(change.to(), ""))
			.map(SpreadsheetCell::of)
			.toList();
	}

	/** A JSON object a line. */
	void writeJsonLines(AuditQuestion question, OutputStream out) {
		try (SequenceWriter lines = JSON.writer().withRootValueSeparator("\n").writeValues(out)) {
			this.search.each(question, (entry) -> lines.write(line(entry)));
		}
	}

	private static Map<String, Object> line(AuditRecord entry) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("number", entry.number());
		line.put("at", entry.at().toString());
		line.put("by", entry.by());
		line.put("action", entry.action().name());
		line.put("subject", entry.subject());
		line.put("changes", entry.changes());
		line.put("hash", entry.hash());
		if (entry.removedBy() != null) {
			line.put("removedBy", entry.removedBy());
		}
		return line;
	}

}
