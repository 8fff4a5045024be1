package kz.alatau.portal.relocation;

import org.jspecify.annotations.Nullable;

/**
 * What the procedure demands of a notice beside its {@link NoticeContent}. A draft may
 * lack anything; {@link ParticularsGate} tells what is missing.
 *
 * @param concerns the published notice it changes or ends, empty for a first one
 */
public record NoticeParticulars(NoticeKind kind, NoticeIssue issue, ResolutionItems items, NoticePlace place,
		NoticeRights rights, ReadingGuide guide, @Nullable NoticeNumber concerns) {

	/** Without a guide. */
	public NoticeParticulars(NoticeKind kind, NoticeIssue issue, ResolutionItems items, NoticePlace place,
			NoticeRights rights, @Nullable NoticeNumber concerns) {
		this(kind, issue, items, place, rights, ReadingGuide.NONE, concerns);
	}

	/** The same for a later edition. */
	NoticeParticulars as(NoticeKind newKind, NoticeNumber number) {
		return new NoticeParticulars(newKind, this.issue, this.items, this.place, this.rights, this.guide, number);
	}

}
