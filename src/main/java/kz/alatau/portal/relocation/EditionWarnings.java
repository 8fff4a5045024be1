package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about a later edition beside the one before: things that do not change by
 * themselves, and things taken over that should have changed.
 */
record EditionWarnings(NoticeDocument before, NoticeDocument after) {

	List<Refusal> warnings() {
		List<Refusal> warnings = new ArrayList<>();
		titleOfTheTaking(warnings);
		if (this.before.content().regime() != this.after.content().regime()) {
			warnings.add(Refusal.of("regime", "notice-check.look.regime"));
		}
		NoticeKind kind = this.after.particulars().kind();
		NoticeIssue old = this.before.particulars().issue();
		NoticeIssue issue = this.after.particulars().issue();
		if (kind.needs(NoticeField.ACT) && isOther(old.authority(), issue.authority())) {
			warnings.add(Refusal.of("authority", "notice-check.look.authority"));
		}
		if (!issue.actAddress().isEmpty() && issue.actAddress().equals(old.actAddress()) && isOtherAct()) {
			warnings.add(Refusal.of("actAddress", "notice-check.look.act-address"));
		}
		if (kind.needs(NoticeField.PURPOSE)
				&& isOther(this.before.particulars().items().ground(), this.after.particulars().items().ground())) {
			warnings.add(Refusal.of("ground", "notice-check.look.ground"));
		}
		return warnings;
	}

	/** Lists show a notice by its title alone. */
	private void titleOfTheTaking(List<Refusal> warnings) {
		Wording old = this.before.content().title();
		Wording title = this.after.content().title();
		if (this.after.particulars().kind() == NoticeKind.TERMINATION) {
			for (Language language : Language.values()) {
				if (title.isWrittenIn(language) && title.in(language).equals(old.in(language))) {
					warnings.add(Refusal.of("title." + language.code(), "notice-check.look.title"));
				}
			}
		}
	}

	private boolean isOtherAct() {
		NoticeContent old = this.before.content();
		NoticeContent content = this.after.content();
		return !content.actNumber().equals(old.actNumber()) || !Objects.equals(content.actDate(), old.actDate());
	}

	/** What is not chosen yet is told of by itself. */
	private static boolean isOther(@Nullable Object old, @Nullable Object now) {
		return now != null && !now.equals(old);
	}

}
