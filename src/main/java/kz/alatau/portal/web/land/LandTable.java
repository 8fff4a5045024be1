package kz.alatau.portal.web.land;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import kz.alatau.portal.relocation.LandFigureKind;
import kz.alatau.portal.relocation.LandReport;
import kz.alatau.portal.relocation.LandRow;
import kz.alatau.portal.relocation.LandSum;
import kz.alatau.portal.relocation.NoticeAct;
import kz.alatau.portal.relocation.PublishedFigure;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The running total as comma-separated values for a spreadsheet: a line for what an act
 * orders or withdraws in a month, then a line for each published figure. Numbers have a
 * decimal point and no grouping, days and months are ISO 8601; unknown is empty.
 */
@Component
class LandTable {

	private static final String[] COLUMNS = { "from", "kind", "month", "act", "act-date", "issuer", "hectares", "total",
			"unstated", "approximate", "period-from", "period-to", "as-of", "note", "source" };

	private final Sources sources;

	private final MessageSource messages;

	LandTable(Sources sources, MessageSource messages) {
		this.sources = sources;
		this.messages = messages;
	}

	String csv(LandReport report, Locale locale) {
		Map<String, SourceReference> found = this.sources
			.byCode(report.figures().stream().map(PublishedFigure::sourceCode).toList());
		StringWriter text = new StringWriter().append(SpreadsheetCell.BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		String[] titles = new String[COLUMNS.length];
		for (int i = 0; i < COLUMNS.length; i++) {
			titles[i] = message("land.column." + COLUMNS[i], locale);
		}
		csv.writeRecord(titles);
		report.rows().forEach((row) -> write(csv, row, locale));
		report.figures().forEach((figure) -> write(csv, figure, found.get(figure.sourceCode()), locale));
		return text.toString();
	}

	private void write(CsvWriter csv, LandRow row, Locale locale) {
		write(csv, row, LandFigureKind.ORDERED, row.amount().ordered(), row.after().ordered(), locale);
		write(csv, row, LandFigureKind.WITHDRAWN, row.amount().withdrawn(), row.after().withdrawn(), locale);
	}

	private void write(CsvWriter csv, LandRow row, LandFigureKind kind, LandSum amount, LandSum total, Locale locale) {
		NoticeAct act = row.act();
		if (act == null || amount.isEmpty()) {
			return;
		}
		csv.writeRecord(message("land.from.notices", locale), message("land.kind." + kind, locale),
				row.month().toString(), SpreadsheetCell.of(act.number()), act.date().toString(),
				SpreadsheetCell.of(issuer(act, locale)), number(amount), number(total),
				String.valueOf(amount.unstated()), "", "", "", "", "", "");
	}

	private void write(CsvWriter csv, PublishedFigure figure, @Nullable SourceReference source, Locale locale) {
		LocalizedText act = figure.act();
		csv.writeRecord(message("land.from.published", locale), message("land.kind." + figure.kind(), locale),
				figure.month().map(Object::toString).orElse(""),
				(act != null) ? SpreadsheetCell.of(act.in(locale)) : "", "", "", plain(figure.hectares()), "", "",
				message(figure.approximate() ? "land.yes" : "land.no", locale), day(figure.periodFrom()),
				day(figure.periodTo()), day(figure.asOf()), SpreadsheetCell.of(figure.note().in(locale)),
				(source != null) ? SpreadsheetCell.of(address(source)) : "");
	}

	/** In the language of the reader as far as it is written, else in Kazakh. */
	private static String issuer(NoticeAct act, Locale locale) {
		Language language = Language.of(locale);
		return act.issuer().in(act.issuer().isWrittenIn(language) ? language : Language.KK);
	}

	private static String address(SourceReference source) {
		return (source.address() != null) ? source.address() : source.title();
	}

	private static String number(LandSum sum) {
		return sum.isKnown() ? plain(sum.hectares()) : "";
	}

	private static String plain(BigDecimal hectares) {
		return hectares.stripTrailingZeros().toPlainString();
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
