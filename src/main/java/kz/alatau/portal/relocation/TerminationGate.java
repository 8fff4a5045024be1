package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/**
 * A taking is ended by a resolution of its own (413-IV, article 63(4)): what is published
 * of it cannot be the resolution that it ends.
 */
final class TerminationGate {

	private TerminationGate() {
	}

	/**
	 * Every reason why the document does not end what the edition before says; empty for
	 * other kinds.
	 */
	static List<Refusal> refusals(NoticeDocument before, NoticeDocument document) {
		if (document.particulars().kind() != NoticeKind.TERMINATION) {
			return List.of();
		}
		List<Refusal> refusals = new ArrayList<>();
		NoticeContent old = before.content();
		NoticeContent content = document.content();
		for (Language language : Language.values()) {
			if (content.text().isWrittenIn(language) && content.text().in(language).equals(old.text().in(language))) {
				refusals.add(Refusal.of("text." + language.code(), "notice-check.termination-text"));
			}
		}
		if (isSameAct(old, content)) {
			refusals.add(Refusal.of("actNumber", "notice-check.termination-act"));
		}
		return refusals;
	}

	/** An act nobody has named yet is told of by itself. */
	private static boolean isSameAct(NoticeContent old, NoticeContent content) {
		return content.actDate() != null && !content.actNumber().isBlank()
				&& content.actNumber().equals(old.actNumber()) && Objects.equals(content.actDate(), old.actDate());
	}

}
