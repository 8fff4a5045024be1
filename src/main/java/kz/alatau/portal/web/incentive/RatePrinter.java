package kz.alatau.portal.web.incentive;

import java.util.Locale;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.incentive.Rate;
import kz.alatau.portal.shared.Language;

import org.springframework.format.Printer;

/** Rates as per cent. */
class RatePrinter implements Printer<Rate> {

	@Override
	public String print(Rate rate, Locale locale) {
		return NumberFormatter.withLocale(ULocale.forLocale(Language.of(locale).formats()))
			.unit(MeasureUnit.PERCENT)
			.scale(Scale.powerOfTen(2))
			.precision(Precision.maxFraction(4))
			.format(rate.share())
			.toString();
	}

}
