package kz.alatau.portal.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.Treatment;
import kz.alatau.portal.shared.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The whole law on a day.
 *
 * @param on the day
 * @param version which set of rules this is
 * @param edition what was read of the Tax Code
 * @param numbers every number with all its values in time
 * @param catalogue every rule of the reference, whatever the calculator does with it
 * @param changes the days on which much of the law changes
 */
record LegislationJson(LocalDate on, String version, String edition, List<NumberJson> numbers,
		List<CatalogueRowJson> catalogue, List<ChangeJson> changes) {

	/**
	 * A number of the law.
	 *
	 * @param id of the number
	 * @param rule id of the rule it belongs to
	 * @param value in force on the day, null where none is
	 */
	record NumberJson(String id, String rule, String words, String unit, @Nullable ValueJson value,
			List<ValueJson> history) {
	}

	/**
	 * What holds for a time; of number, day, dayOfYear and notSet at most one is there,
	 * and none for a rule that simply applies.
	 *
	 * @param number in the unit; a share of 0.2 is twenty per cent
	 * @param dayOfYear month and day, such as {@code --04-10}
	 * @param notSet why the law sets no value yet
	 * @param text the value with its unit, in words
	 * @param to null while no end is known
	 * @param note what a reader must know beside it
	 */
	record ValueJson(@Nullable BigDecimal number, @Nullable LocalDate day, @Nullable String dayOfYear,
			@Nullable String notSet, String text, LocalDate from, @Nullable LocalDate to, LegalReferenceJson reference,
			@Nullable String note) {
	}

	/**
	 * A rule of the reference.
	 *
	 * @param reason why it is left out
	 * @param from null where the first day was not read
	 */
	record CatalogueRowJson(String id, String topic, Treatment treatment, String words, @Nullable String reason,
			@Nullable LocalDate from, @Nullable LocalDate to, LegalReferenceJson reference) {
	}

	/**
	 * Where a rule stands.
	 *
	 * @param article null where none was read
	 * @param address of the act’s text
	 * @param sure the certainty in words
	 */
	record LegalReferenceJson(String act, @Nullable String article, @Nullable String address, Certainty certainty,
			String sure) {
	}

	/**
	 * A day of change.
	 *
	 * @param last the last possible day, where the law leaves a stretch of time
	 * @param begins ids of the numbers with a value that begins on the day
	 */
	record ChangeJson(LocalDate day, @Nullable LocalDate last, String words, List<String> begins) {
	}

}
