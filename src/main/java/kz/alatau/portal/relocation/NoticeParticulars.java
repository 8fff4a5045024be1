package kz.alatau.portal.relocation;

import org.jspecify.annotations.Nullable;

/**
 * What the procedure demands of a notice beside its {@link NoticeContent}. A draft may
 * lack anything; {@link ParticularsGate} tells what is missing.
 *
 * @param concerns the published notice it changes or ends, empty for a first one
 */
public record NoticeParticulars(NoticeKind kind, NoticeIssue issue, ResolutionItems items, NoticePlace place,
		NoticeRights rights, @Nullable NoticeNumber concerns) {

	/** The same for a later edition. */
	NoticeParticulars as(NoticeKind newKind, NoticeNumber number) {
		return new NoticeParticulars(newKind, this.issue, this.items, this.place, this.rights, number);
	}

}
