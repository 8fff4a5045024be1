package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.NoticeLine;

/** What a member of staff sees after signing in. */
record StaffHome(List<NoticeLine> drafts, List<NoticeLine> published) {

}
