package kz.alatau.portal.registration;

import java.util.List;
import java.util.Optional;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the register of an edition: its publication, and its withdrawal if it
 * was withdrawn.
 *
 * @param publication the entry it was published with; its text may be gone
 * @param withdrawal empty where none was entered
 */
public record EnteredNotice(RegisteredEntry publication, @Nullable RegisteredEntry withdrawal) {

	/**
	 * Finds an edition among the entries of its notice.
	 * @return empty where it is not in the register
	 */
	public static Optional<EnteredNotice> of(int edition, List<RegisteredEntry> entries) {
		List<RegisteredEntry> own = entries.stream().filter((entry) -> entry.version() == edition).toList();
		RegisteredEntry withdrawal = own.stream()
			.filter((entry) -> entry.kind() == EntryKind.NOTICE_WITHDRAWAL)
			.findFirst()
			.orElse(null);
		return own.stream()
			.filter((entry) -> isPublication(entry.kind()))
			.findFirst()
			.map((publication) -> new EnteredNotice(publication, withdrawal));
	}

	/** Whether an entry of the kind is the publication of an edition. */
	static boolean isPublication(EntryKind kind) {
		return switch (kind) {
			case NOTICE, NOTICE_RESTART, NOTICE_CORRECTION, NOTICE_TERMINATION -> true;
			case NOTICE_WITHDRAWAL, PLAN_VERSION, REMOVAL -> false;
		};
	}

	/**
	 * Whether the edition says today what was entered, to the letter. Its entry is
	 * written anew and its hash compared: a change behind the portal's back shows.
	 */
	public boolean agreesWith(PublishedNotice notice) {
		return switch (notice.status()) {
			case PUBLISHED -> this.withdrawal == null && says(notice);
			case WITHDRAWN -> this.withdrawal != null && says(notice)
					&& this.withdrawal.isOf(NoticeEntries.withdrawal(notice, ended(notice)));
			case REMOVED -> this.publication.isRemoved();
			case DRAFT, IN_REVIEW, REVIEWED -> false;
		};
	}

	private boolean says(PublishedNotice notice) {
		return this.publication.isOf(NoticeEntries.publication(notice));
	}

	private static Withdrawal ended(PublishedNotice notice) {
		Withdrawal withdrawal = notice.withdrawal();
		if (withdrawal == null) {
			throw new IllegalStateException("Neither withdrawn nor removed: " + notice.edition());
		}
		return withdrawal;
	}

}
