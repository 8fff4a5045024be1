package kz.alatau.portal.relocation;

import java.util.Set;

/** Where a notice stands, and where it can go from there. */
public enum NoticeStatus {

	/** Being written; nobody but staff sees it. */
	DRAFT,
	/** Public; its text never changes. */
	PUBLISHED,
	/** Taken back; stays readable with the reason. */
	WITHDRAWN;

	Set<NoticeStatus> next() {
		return switch (this) {
			case DRAFT -> Set.of(PUBLISHED);
			case PUBLISHED -> Set.of(WITHDRAWN);
			case WITHDRAWN -> Set.of();
		};
	}

	boolean mayBecome(NoticeStatus other) {
		return next().contains(other);
	}

}
