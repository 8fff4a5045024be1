package kz.alatau.portal.web.notice.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.web.notice.NoticeFieldReader;
import kz.alatau.portal.web.notice.NoticeFieldReader.Field;
import kz.alatau.portal.web.notice.VillageNames;
import kz.alatau.portal.web.notice.change.NoticeDifference.Effect;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares editions of a notice, field by field and language by language. */
@Component
class NoticeDifferences {

	private final VillageNames villages;

	private final MessageSource messages;

	NoticeDifferences(VillageNames villages, MessageSource messages) {
		this.villages = villages;
		this.messages = messages;
	}

	NoticeDifference between(NoticeSeries series, PublishedNotice from, PublishedNotice to, Locale locale) {
		var reader = new NoticeFieldReader(this.messages, this.villages.byCode(), locale);
		List<Field> before = reader.fields(from.document());
		List<Field> after = reader.fields(to.document());
		List<FieldChange> changes = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			FieldChange change = change(before.get(i), after.get(i));
			if (!change.parts().isEmpty()) {
				changes.add(change);
			}
		}
		return new NoticeDifference(series, from, to, effect(series, from, to), changes);
	}

	private static FieldChange change(Field before, Field after) {
		List<FieldChange.Part> parts = new ArrayList<>();
		if (before.value() instanceof Wording old && after.value() instanceof Wording text) {
			for (Language language : Language.values()) {
				if (!old.in(language).equals(text.in(language))) {
					parts.add(new FieldChange.Part(language.code(),
							WordDifference.between(old.in(language), text.in(language))));
				}
			}
		}
		else if (!before.value().equals(after.value())) {
			parts.add(FieldChange.Part.ofValues(String.valueOf(before.value()), String.valueOf(after.value())));
		}
		return new FieldChange(before.item(), before.labelKey(), parts);
	}

	/** Plots changed and changed back have restarted the time limits all the same. */
	private static Effect effect(NoticeSeries series, PublishedNotice from, PublishedNotice to) {
		int first = Math.min(from.edition().edition(), to.edition().edition());
		int last = Math.max(from.edition().edition(), to.edition().edition());
		Set<NoticeKind> kinds = series.editions()
			.stream()
			.filter((notice) -> notice.edition().edition() > first && notice.edition().edition() <= last)
			.map(PublishedNotice::kind)
			.collect(Collectors.toSet());
		if (kinds.contains(NoticeKind.TERMINATION)) {
			return Effect.ENDED;
		}
		return kinds.contains(NoticeKind.CHANGE_RESTART) ? Effect.RESTARTED : Effect.RUN_ON;
	}

}
