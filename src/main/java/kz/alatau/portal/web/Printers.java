package kz.alatau.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Locale;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.progress.Measure;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Portal;

import org.springframework.format.FormatterRegistry;
import org.springframework.format.Printer;

/** How values look on a page, one printer for each type. */
final class Printers {

	private Printers() {
	}

	static void register(FormatterRegistry registry) {
		registry.addPrinter(new LocalizedTextPrinter());
		registry.addPrinter(new DatePrinter());
		registry.addPrinter(new MonthPrinter());
		registry.addPrinter(new InstantPrinter());
		registry.addPrinter(new MeasurePrinter());
		NumberPrinters.register(registry);
	}

	private static ULocale formats(Locale locale) {
		return ULocale.forLocale(Language.of(locale).formats());
	}

	private static final class LocalizedTextPrinter implements Printer<LocalizedText> {

		@Override
		public String print(LocalizedText text, Locale locale) {
			return text.in(locale);
		}

	}

	private static final class DatePrinter implements Printer<LocalDate> {

		@Override
		public String print(LocalDate date, Locale locale) {
			Date noon = Date.from(date.atTime(12, 0).atZone(Portal.ZONE).toInstant());
			DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, formats(locale));
			format.setTimeZone(TimeZone.getTimeZone(Portal.ZONE.getId()));
			return format.format(noon);
		}

	}

	private static final class MonthPrinter implements Printer<YearMonth> {

		@Override
		public String print(YearMonth month, Locale locale) {
			Date inside = Date.from(month.atDay(15).atTime(12, 0).atZone(Portal.ZONE).toInstant());
			DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", formats(locale));
			format.setTimeZone(TimeZone.getTimeZone(Portal.ZONE.getId()));
			return format.format(inside);
		}

	}

	private static final class InstantPrinter implements Printer<Instant> {

		@Override
		public String print(Instant instant, Locale locale) {
			DateFormat format = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, formats(locale));
			format.setTimeZone(TimeZone.getTimeZone(Portal.ZONE.getId()));
			return format.format(Date.from(instant));
		}

	}

	private static final class MeasurePrinter implements Printer<Measure> {

		private final DatePrinter days = new DatePrinter();

		private final NumberPrinters.DecimalPrinter numbers = new NumberPrinters.DecimalPrinter();

		@Override
		public String print(Measure measure, Locale locale) {
			return switch (measure) {
				case Measure.Day day -> this.days.print(day.date(), locale);
				case Measure.Quantity quantity -> this.numbers.print(quantity.value(), locale);
			};
		}

	}

}
