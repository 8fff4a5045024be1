package kz.alatau.portal.web.incentive.file;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.CheckWords;
import kz.alatau.portal.web.incentive.words.LimitWords;
import kz.alatau.portal.web.incentive.words.NoteWords;
import kz.alatau.portal.web.incentive.words.QuestionWords;
import org.jspecify.annotations.Nullable;

/**
 * What paper and workbook say of a result besides its figures, in one language.
 *
 * @param answer the result in one sentence
 * @param verdict whether the relief applies
 * @param open whether some conditions are not answered or not known
 * @param regime the regime asked for
 * @param otherRules that the link was made under other rules; empty where it was not
 * @param term first and last day of the relief; empty without one
 * @param category size of the project; empty where none counts
 * @param limits everything that ends the relief
 * @param checks every condition
 * @param changes what would help, where it does not apply
 * @param endings the ends of the zone in the city side by side
 * @param questions open questions whose other readings change a figure
 * @param notes what the reader must know
 * @param inputs what was typed in
 */
record Report(String answer, String verdict, boolean open, String regime, @Nullable String otherRules,
		@Nullable String term, @Nullable String category, List<LimitWords> limits, List<CheckWords> checks,
		List<String> changes, List<Ending> endings, List<Question> questions, List<NoteWords> notes,
		List<CaseInput> inputs) {

	/**
	 * One end of the zone in the city.
	 *
	 * @param name which
	 * @param lastDay last day with relief; empty where there is none
	 * @param regime taxes of all years
	 * @param saving what the relief saves
	 * @param shown whether the figures of the file are for this one
	 */
	record Ending(String name, @Nullable LocalDate lastDay, Money regime, Money saving, boolean shown) {
	}

	/**
	 * An open question.
	 *
	 * @param taken the question and how it is read here
	 * @param others the readings that change a figure
	 */
	record Question(QuestionWords taken, List<Other> others) {

		Question {
			others = List.copyOf(others);
		}

	}

	/**
	 * Another reading.
	 *
	 * @param reading in words
	 * @param regime taxes of all years under it
	 * @param saving what the relief saves under it
	 */
	record Other(String reading, Money regime, Money saving) {
	}

}
