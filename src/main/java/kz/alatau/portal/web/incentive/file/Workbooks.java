package kz.alatau.portal.web.incentive.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;
import kz.alatau.portal.web.legislation.SettingPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Writes results as workbooks for a spreadsheet program. */
@Component
class Workbooks {

	private static final String PRODUCER = "Alatau portal";

	private static final String PRODUCER_VERSION = "1.0";

	private final MessageSource messages;

	private final IncentiveWords words;

	private final Reports reports;

	Workbooks(MessageSource messages, IncentiveWords words, Reports reports) {
		this.messages = messages;
		this.words = words;
		this.reports = reports;
	}

	/** The file. */
	byte[] of(AssessedCase found, String link, Locale locale) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, PRODUCER, PRODUCER_VERSION)) {
			MessageSourceAccessor texts = new MessageSourceAccessor(this.messages, locale);
			Words words = this.words.in(locale);
			Report report = this.reports.of(found, locale);
			Sheets sheets = new Sheets(workbook, texts, locale);
			new SummarySheet(texts).write(found, report, link, sheets.add("summary", 48, 26, 26, 26, 40));
			new YearsSheet(texts, words).write(found, sheets);
			new TraceSheet(texts, words).write(found, sheets);
			new LawSheet(texts, words, new SettingPrinter(this.messages)).write(found, sheets, locale);
			inputs(report, texts, sheets);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void inputs(Report report, MessageSourceAccessor texts, Sheets sheets) {
		SheetWriter sheet = sheets.add("inputs", 60, 30, 40);
		sheet.frozenHead(texts.getMessage("document.column.input"), texts.getMessage("document.column.value"),
				texts.getMessage("document.column.path"));
		report.inputs().forEach((input) -> sheet.row(input.label(), input.value(), input.path()));
	}

	/**
	 * Adds sheets with names in the language of the workbook; a sheet is written out when
	 * the next one begins.
	 */
	static final class Sheets {

		private final Workbook workbook;

		private final MessageSourceAccessor texts;

		private final Locale locale;

		private @Nullable Worksheet last;

		Sheets(Workbook workbook, MessageSourceAccessor texts, Locale locale) {
			this.workbook = workbook;
			this.texts = texts;
			this.locale = locale;
		}

		SheetWriter add(String name, int... widths) {
			finish();
			Worksheet sheet = this.workbook.newWorksheet(this.texts.getMessage("document.sheet." + name));
			this.last = sheet;
			return new SheetWriter(sheet, this.locale, widths);
		}

		private void finish() {
			try {
				if (this.last != null) {
					this.last.finish();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
