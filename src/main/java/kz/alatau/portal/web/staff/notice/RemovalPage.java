package kz.alatau.portal.web.staff.notice;

import java.time.LocalDate;

import kz.alatau.portal.relocation.NoticeState;
import kz.alatau.portal.staff.OwnProof;
import kz.alatau.portal.web.staff.FormErrors;

/**
 * The form by which the text of a notice is erased.
 *
 * @param typed what was typed into a refused form
 * @param stale whether somebody has changed the notice since it was looked at
 * @param today the last day a decision can be of
 */
record RemovalPage(NoticeState notice, RemovalForm typed, FormErrors errors, boolean stale, OwnProof.Kind proofKind,
		LocalDate today) {

}
