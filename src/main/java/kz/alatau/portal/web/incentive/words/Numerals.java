package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.shared.Language;

/**
 * Numbers of a calculation in one language. Intermediate results have more decimals than
 * a reader wants: what is cut off is said by the sign ≈.
 */
final class Numerals {

	private static final int DECIMALS = 6;

	private static final int PERCENT = 2;

	private static final int TIYN = 2;

	private static final Map<Language, Numerals> ALL = all();

	private final LocalizedNumberFormatter number;

	private final LocalizedNumberFormatter money;

	private final LocalizedNumberFormatter percent;

	private Numerals(ULocale locale) {
		this.number = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(DECIMALS));
		this.money = NumberFormatter.withLocale(locale).precision(Precision.minMaxFraction(TIYN, DECIMALS));
		this.percent = NumberFormatter.withLocale(locale)
			.unit(MeasureUnit.PERCENT)
			.scale(Scale.powerOfTen(PERCENT))
			.precision(Precision.maxFraction(DECIMALS));
	}

	static Numerals of(Language language) {
		Numerals numerals = ALL.get(language);
		if (numerals == null) {
			throw new IllegalStateException("No numbers in " + language);
		}
		return numerals;
	}

	String number(BigDecimal number) {
		return about(number, DECIMALS) + this.number.format(number);
	}

	String percent(BigDecimal share) {
		return about(share, DECIMALS + PERCENT) + this.percent.format(share);
	}

	/** Whole tenge without decimals, others with at least two. */
	String money(BigDecimal tenge) {
		LocalizedNumberFormatter format = (decimals(tenge) == 0) ? this.number : this.money;
		return about(tenge, DECIMALS) + format.format(tenge) + "\u00a0₸";
	}

	private static String about(BigDecimal exact, int decimals) {
		return (exact.setScale(decimals, RoundingMode.HALF_EVEN).compareTo(exact) == 0) ? "" : "≈\u00a0";
	}

	private static int decimals(BigDecimal number) {
		return Math.max(0, number.stripTrailingZeros().scale());
	}

	private static Map<Language, Numerals> all() {
		Map<Language, Numerals> all = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			all.put(language, new Numerals(ULocale.forLocale(language.formats())));
		}
		return all;
	}

}
