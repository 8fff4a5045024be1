package kz.alatau.portal.web.staff.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.notice.NoticeReading;
import kz.alatau.portal.web.staff.FormErrors;

/**
 * A notice as readers see it, with what the member of staff can do about it.
 *
 * @param editions all editions of the notice in any state, the first one first
 * @param gate why it could not be published today
 * @param warnings what to look at once more before it is published
 * @param typed what was typed into a refused form
 * @param stale whether somebody has changed the notice since it was looked at
 */
record StaffNoticePage(NoticeView notice, NoticeReading reading, List<NoticeView> editions, List<Refusal> gate,
		List<Refusal> warnings, ApprovalForm typed, FormErrors errors, boolean stale, StaffMember member) {

	/** What somebody may do with a notice. */
	public enum Act {

		EDIT, SEND, REVIEW, SEND_BACK, PUBLISH, WITHDRAW, REMOVE, NEXT

	}

	public boolean may(String act) {
		return acts().contains(Act.valueOf(act));
	}

	private Set<Act> acts() {
		List<Act> acts = new ArrayList<>();
		boolean author = this.member.has(StaffRole.AUTHOR);
		switch (this.notice.status()) {
			case DRAFT -> addIf(author, acts, Act.EDIT, Act.SEND);
			case IN_REVIEW -> {
				addIf(mayReview(), acts, Act.REVIEW);
				addIf(author || mayReview(), acts, Act.SEND_BACK);
			}
			case REVIEWED -> {
				addIf(mayPublish(), acts, Act.PUBLISH);
				addIf(author || mayPublish() || mayReview(), acts, Act.SEND_BACK);
			}
			case PUBLISHED -> {
				addIf(author && isLast(), acts, Act.NEXT);
				addIf(this.member.has(StaffRole.PUBLISHER) && isLast(), acts, Act.WITHDRAW);
			}
			case WITHDRAWN, REMOVED -> {
			}
		}
		addIf(this.member.has(StaffRole.ADMINISTRATOR) && this.notice.state().isRemovable(), acts, Act.REMOVE);
		return Set.copyOf(acts);
	}

	private static void addIf(boolean allowed, List<Act> acts, Act... which) {
		if (allowed) {
			acts.addAll(List.of(which));
		}
	}

	private boolean mayReview() {
		return this.member.has(StaffRole.REVIEWER) && this.notice.people().mayReview(this.member.username());
	}

	private boolean mayPublish() {
		return this.member.has(StaffRole.PUBLISHER) && this.notice.people().mayPublish(this.member.username());
	}

	/** Why somebody with the role still has to leave it to others; empty otherwise. */
	public String fourEyes() {
		String username = this.member.username();
		boolean reviewing = this.notice.status() == NoticeStatus.IN_REVIEW && this.member.has(StaffRole.REVIEWER);
		boolean publishing = this.notice.status() == NoticeStatus.REVIEWED && this.member.has(StaffRole.PUBLISHER);
		if (reviewing && !this.notice.people().mayReview(username)) {
			return "notices.refused.own-review";
		}
		if (publishing && !this.notice.people().mayReview(username)) {
			return "notices.refused.own-publication";
		}
		return (publishing && !this.notice.people().mayPublish(username)) ? "notices.refused.own-reviewed" : "";
	}

	private boolean isLast() {
		return this.editions.getLast().edition().equals(this.notice.edition());
	}

	/** What may follow it. */
	public Set<NoticeKind> next() {
		return this.notice.kind().next();
	}

}
