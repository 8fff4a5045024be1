package kz.alatau.portal.web.legislation;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.CatalogueRow;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Topic;
import kz.alatau.portal.web.AskedDay;

/**
 * The law as a page shows it.
 *
 * @param asked what was written in the form
 * @param day the day shown
 * @param version which set of rules this is
 * @param line the law in time
 * @param sections the rules by topic
 */
record LegislationPage(AskedDay asked, LocalDate day, String version, LawLine line, List<Section> sections) {

	/** Whether the day is before all law that is known. */
	public boolean isBeforeKnown() {
		return this.day.isBefore(Legislation.FIRST_DAY);
	}

	/**
	 * The rules of a topic.
	 *
	 * @param open whether the reader asked for it
	 */
	record Section(Topic topic, boolean open, List<Line> lines) {
	}

	/**
	 * A rule.
	 *
	 * @param standing whether it is in force on the day
	 * @param numbers none for a rule without numbers
	 */
	record Line(CatalogueRow row, Standing standing, List<NumberLine> numbers) {
	}

	/**
	 * A number of a rule.
	 *
	 * @param shown the value of the day, or the next one, or the last
	 * @param standing of the value shown
	 * @param history all values in the order of time
	 */
	record NumberLine(Rule rule, DatedSetting shown, Standing standing, List<DatedSetting> history) {

		public boolean isChanging() {
			return this.history.size() > 1;
		}

	}

	/** Where a day stands in the life of a rule. */
	enum Standing {

		IN_FORCE, LATER, ENDED

	}

}
