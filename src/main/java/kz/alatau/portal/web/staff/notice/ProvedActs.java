package kz.alatau.portal.web.staff.notice;

import java.util.List;
import java.util.function.Supplier;

import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.OwnProof;
import kz.alatau.portal.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Does what cannot be undone only for those who prove once more who they are. The proof
 * comes last: it is used up, so it must not be given in vain.
 */
@Component
class ProvedActs {

	private final OwnProof proof;

	ProvedActs(OwnProof proof) {
		this.proof = proof;
	}

	/** What the member has to give. */
	OwnProof.Kind wanted(StaffMember member) {
		return this.proof.wanted(member.username());
	}

	/**
	 * Does the act, unless something stands against it.
	 * @param version of the notice the member has looked at
	 * @param faults of what was typed beside the proof
	 * @param typed the proof
	 */
	NoticeOutcome proved(NoticeView notice, long version, List<Refusal> faults, StaffMember member, String typed,
			Supplier<NoticeOutcome> act) {
		if (notice.version() != version) {
			return new NoticeOutcome.Stale(notice);
		}
		if (!faults.isEmpty()) {
			return new NoticeOutcome.Refused(faults);
		}
		List<Refusal> unproven = this.proof.refusals(member.username(), typed);
		return unproven.isEmpty() ? act.get() : new NoticeOutcome.Refused(unproven);
	}

}
