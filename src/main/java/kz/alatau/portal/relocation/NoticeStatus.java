package kz.alatau.portal.relocation;

import java.util.EnumSet;
import java.util.Set;

/** Where an edition of a notice stands, and where it can go from there. */
public enum NoticeStatus {

	/** Being written; nobody but staff sees it. */
	DRAFT,
	/** Handed to somebody else to read; the text does not change meanwhile. */
	IN_REVIEW,
	/** Read and found good by somebody who did not write it. */
	REVIEWED,
	/** Public; its text never changes. */
	PUBLISHED,
	/** Taken back; stays readable with the reason. */
	WITHDRAWN,
	/** Taken off the pages by order of a court; the reason stays, and the register. */
	REMOVED;

	/** Those of which nobody but staff knows. */
	public static final Set<NoticeStatus> OPEN = Set.copyOf(EnumSet.range(DRAFT, REVIEWED));

	Set<NoticeStatus> next() {
		return switch (this) {
			case DRAFT -> Set.of(IN_REVIEW);
			case IN_REVIEW -> Set.of(DRAFT, REVIEWED);
			case REVIEWED -> Set.of(DRAFT, PUBLISHED);
			case PUBLISHED -> Set.of(WITHDRAWN, REMOVED);
			case WITHDRAWN -> Set.of(REMOVED);
			case REMOVED -> Set.of();
		};
	}

	boolean mayBecome(NoticeStatus other) {
		return next().contains(other);
	}

	public boolean isOpen() {
		return OPEN.contains(this);
	}

	public String messageKey() {
		return "notices.status." + name();
	}

}
