package kz.alatau.portal.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.sez.Amount;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Share;

import org.springframework.format.FormatterRegistry;
import org.springframework.format.Printer;

/** How numbers look on a page: grouped and with the decimal sign of the language. */
final class NumberPrinters {

	private NumberPrinters() {
	}

	static void register(FormatterRegistry registry) {
		registry.addPrinter(new MoneyPrinter());
		registry.addPrinter(new AreaPrinter());
		registry.addPrinter(new SharePrinter());
		registry.addPrinter(new AmountPrinter());
		registry.addPrinter(new IntegerPrinter());
		registry.addPrinter(new LongPrinter());
		registry.addPrinter(new DecimalPrinter());
	}

	/** Number formatters are immutable, so one for each language serves all threads. */
	private static Map<Language, LocalizedNumberFormatter> formatters(
			Function<ULocale, LocalizedNumberFormatter> create) {
		Map<Language, LocalizedNumberFormatter> formatters = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			formatters.put(language, create.apply(ULocale.forLocale(language.formats())));
		}
		return formatters;
	}

	private static String print(Map<Language, LocalizedNumberFormatter> formatters, Number number, Locale locale) {
		LocalizedNumberFormatter formatter = formatters.get(Language.of(locale));
		if (formatter == null) {
			throw new IllegalStateException("No number format for " + locale);
		}
		return formatter.format(number).toString();
	}

	private static final class MoneyPrinter implements Printer<Money> {

		private final Map<Language, LocalizedNumberFormatter> whole = formatters(
				(locale) -> NumberFormatter.withLocale(locale).precision(Precision.integer()));

		private final Map<Language, LocalizedNumberFormatter> exact = formatters(
				(locale) -> NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(2)));

		@Override
		public String print(Money money, Locale locale) {
			boolean isWhole = money.tenge().stripTrailingZeros().scale() <= 0;
			return NumberPrinters.print(isWhole ? this.whole : this.exact, money.tenge(), locale) + "\u00a0₸";
		}

	}

	private static final class AreaPrinter implements Printer<Area> {

		/** One decimal is shown; what is smaller is said to be smaller, not nothing. */
		private static final double SMALLEST = 0.1;

		private final Map<Language, LocalizedNumberFormatter> hectares = formatters(
				(locale) -> NumberFormatter.withLocale(locale)
					.unit(MeasureUnit.HECTARE)
					.precision(Precision.maxFraction(1)));

		@Override
		public String print(Area area, Locale locale) {
			if (!area.isZero() && area.hectares() < SMALLEST) {
				return "<\u00a0" + print(SMALLEST, locale);
			}
			return print(area.hectares(), locale);
		}

		private String print(double number, Locale locale) {
			return NumberPrinters.print(this.hectares, number, locale).replace(' ', '\u00a0');
		}

	}

	/** A sum in the currency of its source, with the currency's code. */
	private static final class AmountPrinter implements Printer<Amount> {

		private final Map<Language, LocalizedNumberFormatter> numbers = formatters(
				(locale) -> NumberFormatter.withLocale(locale).precision(Precision.maxFraction(2)));

		@Override
		public String print(Amount amount, Locale locale) {
			return NumberPrinters.print(this.numbers, amount.value(), locale) + "\u00a0" + amount.currency();
		}

	}

	private static final class SharePrinter implements Printer<Share> {

		private final Map<Language, LocalizedNumberFormatter> percent = formatters(
				(locale) -> NumberFormatter.withLocale(locale)
					.unit(MeasureUnit.PERCENT)
					.scale(Scale.powerOfTen(2))
					.precision(Precision.maxFraction(1)));

		@Override
		public String print(Share share, Locale locale) {
			return NumberPrinters.print(this.percent, share.value(), locale);
		}

	}

	private static final class IntegerPrinter implements Printer<Integer> {

		private final Map<Language, LocalizedNumberFormatter> formatters = formatters(NumberFormatter::withLocale);

		@Override
		public String print(Integer number, Locale locale) {
			return NumberPrinters.print(this.formatters, number, locale);
		}

	}

	private static final class LongPrinter implements Printer<Long> {

		private final Map<Language, LocalizedNumberFormatter> formatters = formatters(NumberFormatter::withLocale);

		@Override
		public String print(Long number, Locale locale) {
			return NumberPrinters.print(this.formatters, number, locale);
		}

	}

	static final class DecimalPrinter implements Printer<BigDecimal> {

		private final Map<Language, LocalizedNumberFormatter> formatters = formatters(
				(locale) -> NumberFormatter.withLocale(locale).precision(Precision.maxFraction(6)));

		@Override
		public String print(BigDecimal number, Locale locale) {
			return NumberPrinters.print(this.formatters, number, locale);
		}

	}

}
