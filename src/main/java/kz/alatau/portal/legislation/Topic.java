package kz.alatau.portal.legislation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule is about; the order is that of a page. */
public enum Topic {

	GENERAL, CIT, SOCIAL, PROPERTY, LAND, VAT, DIVIDENDS, DATES, SEZ, AGREEMENTS, LICENCE, CITY, OPENNESS, READINGS;

	/** The name in the files of law and in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String messageKey() {
		return "law.topic." + code();
	}

	static Optional<Topic> ofCode(String code) {
		return Arrays.stream(values()).filter((topic) -> topic.code().equals(code)).findFirst();
	}

}
