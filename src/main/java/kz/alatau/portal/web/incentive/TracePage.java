package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.web.incentive.words.InputWords;
import org.jspecify.annotations.Nullable;

/**
 * How figures of a year came about.
 *
 * @param title what the page is about
 * @param links addresses of the case
 * @param line the one tax shown; empty for all
 * @param detail the steps
 * @param inputs what was given
 * @param previous the year before; empty for the first
 * @param next the year after; empty for the last
 */
record TracePage(String title, CaseLinks links, @Nullable TaxLine line, YearDetail detail, List<InputWords> inputs,
		@Nullable Integer previous, @Nullable Integer next) {

	/** Address of the same figure in another year. */
	public String in(int year) {
		return (this.line != null) ? this.links.figure(year, this.line) : this.links.year(year);
	}

}
