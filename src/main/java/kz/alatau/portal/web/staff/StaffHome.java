package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.NoticeLine;

/** What those who work on notices see after signing in. */
record StaffHome(List<NoticeLine> drafts, List<NoticeLine> published) {

	/** For everybody else. */
	static final StaffHome WITHOUT_NOTICES = new StaffHome(List.of(), List.of());

}
