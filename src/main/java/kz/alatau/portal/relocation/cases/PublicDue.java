package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.Actor;
import kz.alatau.portal.relocation.procedure.TimeLimit;

/**
 * Something that everybody may know to be due in a notice.
 *
 * @param on effective day in Asia/Almaty
 */
public record PublicDue(NoticeNumber number, TimeLimit limit, LocalDate on) {

	/** Whether the authority or a court has to do it, not an owner. */
	public boolean isOfAuthority() {
		return this.limit.actor() != Actor.OWNER;
	}

}
