package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.notice.NoticeReading;

/**
 * A notice as readers see it, with what staff can do about it.
 *
 * @param gate why a draft could not be published today
 * @param reason the reason for a withdrawal as typed
 * @param stale whether somebody has changed the notice since it was looked at
 */
record StaffNoticePage(NoticeView notice, NoticeReading reading, List<Refusal> gate, WordingForm reason,
		FormErrors errors, boolean stale) {

}
