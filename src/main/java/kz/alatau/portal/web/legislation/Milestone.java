package kz.alatau.portal.web.legislation;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;
import org.jspecify.annotations.Nullable;

/**
 * A day on which much of the law changes.
 *
 * @param day the day, or the first of a stretch
 * @param last the last possible day, where the law leaves a stretch of time
 * @param beginnings the values that begin on the day
 */
public record Milestone(LocalDate day, @Nullable LocalDate last, List<DatedSetting> beginnings) {

	/** Message key of what changes. */
	public String messageKey() {
		return "legislation.time." + this.day;
	}

}
