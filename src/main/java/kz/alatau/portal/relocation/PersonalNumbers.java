package kz.alatau.portal.relocation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds individual identification numbers (IIN) of people: twelve digits that begin with
 * a day of birth as YYMMDD. Numbers of bodies (BIN) have as many digits and the same
 * check digit but no day there, and may be public.
 *
 * @param certain whether only numbers with the right check digit count
 */
record PersonalNumbers(boolean certain) {

	/** People write them in one piece or with a space after the day of birth. */
	private static final Pattern TWELVE_DIGITS = Pattern
		.compile("(?<!\\d)(?<!\\d[.,/-])(\\d{6})[ \\u00a0\\u202f\\u2009]?(\\d{6})(?!\\d)(?![.,/-]\\d)");

	private static final int LEAP_YEAR = 2000;

	private static final int DIGITS = 12;

	private static final int MODULUS = 11;

	/** Where the weights begin again when the first sum gives ten. */
	private static final int SECOND_ROUND = 2;

	/** The numbers in the text, as one piece of digits. */
	List<String> in(String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = TWELVE_DIGITS.matcher(text);
		while (matcher.find()) {
			String number = matcher.group(1) + matcher.group(2);
			if (beginsWithBirth(number) && (!this.certain || isChecked(number))) {
				found.add(number);
			}
		}
		return found;
	}

	/** The seventh digit tells century and sex: 0 to 6. */
	private static boolean beginsWithBirth(String number) {
		if (number.charAt(6) > '6') {
			return false;
		}
		try {
			// A leap year, so that no 29 February is lost.
			LocalDate.of(LEAP_YEAR, Integer.parseInt(number.substring(2, 4)), Integer.parseInt(number.substring(4, 6)));
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static boolean isChecked(String number) {
		int sum = sum(number, 0) % MODULUS;
		int check = (sum == MODULUS - 1) ? sum(number, SECOND_ROUND) % MODULUS : sum;
		return check == Character.digit(number.charAt(DIGITS - 1), 10);
	}

	/** Each digit times its weight 1 to 11, the weights moved on by so many places. */
	private static int sum(String number, int moved) {
		int sum = 0;
		for (int i = 0; i < DIGITS - 1; i++) {
			sum += Character.digit(number.charAt(i), 10) * ((i + moved) % MODULUS + 1);
		}
		return sum;
	}

}
