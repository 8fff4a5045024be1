package kz.alatau.portal.web.notice.change;

import java.util.List;

import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;

/**
 * Two editions of a notice side by side.
 *
 * @param effect what the later one makes of the procedure
 * @param fields those that differ, in the order of the resolution
 */
record NoticeDifference(NoticeSeries series, PublishedNotice from, PublishedNotice to, Effect effect,
		List<FieldChange> fields) {

	/** What has happened to the time limits on the way from one edition to the other. */
	enum Effect {

		ENDED, RESTARTED, RUN_ON;

		public String messageKey() {
			return "notice-papers.effect." + name();
		}

	}

	/** The editions that can be chosen: those whose text is there. */
	public List<PublishedNotice> choices() {
		return this.series.editions().stream().filter((notice) -> !notice.isRemoved()).toList();
	}

}
