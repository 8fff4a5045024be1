package kz.alatau.portal.web.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.plan.PublishedZones;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.SpreadsheetCell;

import org.springframework.stereotype.Component;

/** Writes what a version says of its zones as a table, without where they lie. */
@Component
class ZoneCsv {

	private static final List<String> COLUMNS = List.of("code", "district", "name_kk", "name_ru", "name_en", "land_use",
			"disposition", "phase_start", "phase_end", "geometry_basis");

	private final PublishedZones zones;

	ZoneCsv(PublishedZones zones) {
		this.zones = zones;
	}

	void write(int version, OutputStream out) throws IOException {
		var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(SpreadsheetCell.BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord(COLUMNS);
			this.zones.each(version, (zone) -> csv.writeRecord(row(zone)));
		}
	}

	private static List<String> row(PlanZone zone) {
		Optional<LocalizedText> name = Optional.ofNullable(zone.name());
		return Stream
			.of(zone.code(), Optional.ofNullable(zone.district()).orElse(""), name.map(LocalizedText::kk).orElse(""),
					name.map(LocalizedText::ru).orElse(""), name.map(LocalizedText::en).orElse(""),
					zone.landUse().name(), zone.disposition().name(), String.valueOf(zone.phase().start()),
					String.valueOf(zone.phase().end()), zone.basis().name())
			.map(SpreadsheetCell::of)
			.toList();
	}

}
