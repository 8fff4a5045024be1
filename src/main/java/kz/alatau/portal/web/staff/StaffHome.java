package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.NoticeLine;

/** What an author sees after signing in. */
record StaffHome(List<NoticeLine> drafts, List<NoticeLine> published) {

	/** For those who do not write them. */
	static final StaffHome WITHOUT_NOTICES = new StaffHome(List.of(), List.of());

}
