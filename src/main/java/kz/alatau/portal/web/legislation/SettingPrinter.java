package kz.alatau.portal.web.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;
import java.util.Locale;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;

import org.springframework.context.MessageSource;
import org.springframework.format.Printer;

/** What the law sets, with its unit, or why it sets nothing yet. */
public class SettingPrinter implements Printer<DatedSetting> {

	/** Some year with a 29 February. */
	private static final int ANY_YEAR = 2028;

	private final MessageSource messages;

	public SettingPrinter(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String print(DatedSetting line, Locale locale) {
		Unit unit = line.rule().unit();
		return switch (line.setting()) {
			case Setting.Number(BigDecimal value) -> message(unit.messageKey(), number(value, unit, locale), locale);
			case Setting.Day(LocalDate value) -> message(unit.messageKey(), day(value, "yMMMMd", locale), locale);
			case Setting.MonthDay(MonthDay value) ->
				message(unit.messageKey(), day(value.atYear(ANY_YEAR), "MMMMd", locale), locale);
			case Setting.Holds _ -> message("legislation.applies", "", locale);
			case Setting.NotSet(String reasonKey) -> message(reasonKey, "", locale);
		};
	}

	private String message(String key, Object argument, Locale locale) {
		return this.messages.getMessage(key, new Object[] { argument }, locale);
	}

	/** Messages that say one year, two years count for themselves. */
	private static Object number(BigDecimal value, Unit unit, Locale locale) {
		LocalizedNumberFormatter format = NumberFormatter.withLocale(ULocale.forLocale(Language.of(locale).formats()));
		return switch (unit) {
			case YEARS, TAX_PERIODS, DAYS -> value;
			case SHARE -> format.unit(MeasureUnit.PERCENT)
				.scale(Scale.powerOfTen(2))
				.precision(Precision.maxFraction(4))
				.format(value)
				.toString();
			default -> format.precision(Precision.maxFraction(6)).format(value).toString();
		};
	}

	private static String day(LocalDate day, String skeleton, Locale locale) {
		DateFormat format = DateFormat.getInstanceForSkeleton(skeleton,
				ULocale.forLocale(Language.of(locale).formats()));
		format.setTimeZone(TimeZone.getTimeZone(Portal.ZONE.getId()));
		return format.format(Date.from(day.atTime(12, 0).atZone(Portal.ZONE).toInstant()));
	}

}
