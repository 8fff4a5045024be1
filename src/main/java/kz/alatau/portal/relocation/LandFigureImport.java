package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports published figures of land taken from CSV: a file whole or not at all. */
@Service
@Transactional
public class LandFigureImport {

	private static final List<String> COLUMNS = List.of("kind", "hectares", "approximate", "period_from", "period_to",
			"act_kk", "act_ru", "act_en", "as_of", "source_id", "note_kk", "note_ru", "note_en");

	private final LandFigureRepository figures;

	private final Sources sources;

	LandFigureImport(LandFigureRepository figures, Sources sources) {
		this.figures = figures;
		this.sources = sources;
	}

	public ImportOutcome importCsv(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> known = this.sources.codes();
		List<LandFigure> read = new ArrayList<>();
		for (Fields row : CsvFile.read(file, COLUMNS, faults)) {
			read.add(new LandFigure(figure(row, known)));
		}
		if (faults.any()) {
			return new ImportOutcome.Rejected(faults.all());
		}
		this.figures.saveAll(read);
		return new ImportOutcome.Accepted(read.size());
	}

	private static PublishedFigure figure(Fields row, Set<String> sources) {
		LocalDate from = row.optionalDate("period_from");
		return new PublishedFigure(row.oneOf("kind", LandFigureKind.class), hectares(row), approximate(row), from,
				periodTo(row, from), row.optionalLocalized("act", 300), row.date("as_of"),
				row.reference("source_id", sources), row.localized("note", 1000));
	}

	private static BigDecimal hectares(Fields row) {
		BigDecimal hectares = row.optionalDecimal("hectares");
		if (hectares == null) {
			row.fault("hectares", Kind.MISSING, "");
			return BigDecimal.ONE;
		}
		if (hectares.signum() <= 0 || hectares.compareTo(NoticeContent.MOST_HECTARES) > 0
				|| hectares.stripTrailingZeros().scale() > NoticeContent.DECIMALS_OF_HECTARES) {
			row.fault("hectares", Kind.OUT_OF_RANGE, hectares.toString());
		}
		return hectares;
	}

	private static @Nullable LocalDate periodTo(Fields row, @Nullable LocalDate from) {
		LocalDate to = row.optionalDate("period_to");
		if (from != null && to != null && to.isBefore(from)) {
			row.fault("period_to", Kind.OUT_OF_RANGE, to + " < " + from);
		}
		return to;
	}

	private static boolean approximate(Fields row) {
		String value = row.text("approximate", 5);
		if (!value.equals("true") && !value.equals("false")) {
			row.fault("approximate", Kind.UNKNOWN_VALUE, value);
		}
		return value.equals("true");
	}

}
