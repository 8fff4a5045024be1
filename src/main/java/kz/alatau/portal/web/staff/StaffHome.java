package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.WaitingNotice;

/**
 * What those who work on notices see after signing in.
 *
 * @param waiting what waits for the person who looks
 */
record StaffHome(List<WaitingNotice> waiting, List<NoticeLine> drafts, List<NoticeLine> published) {

	/** For everybody else. */
	static final StaffHome WITHOUT_NOTICES = new StaffHome(List.of(), List.of(), List.of());

}
