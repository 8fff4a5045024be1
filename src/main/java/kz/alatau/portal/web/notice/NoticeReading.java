package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A notice laid out for a reader.
 *
 * @param villages names of the villages it concerns
 * @param today the day in Asia/Almaty
 */
public record NoticeReading(PublishedNotice notice, List<LocalizedText> villages, LocalDate today) {

	public static NoticeReading of(PublishedNotice notice, Map<String, LocalizedText> names, LocalDate today) {
		// A village may have left the data since; its code is then all there is.
		List<LocalizedText> villages = notice.content()
			.villages()
			.stream()
			.map((code) -> names.getOrDefault(code, new LocalizedText(code, code, code)))
			.toList();
		return new NoticeReading(notice, villages, today);
	}

	/**
	 * The languages to show: that of the page first where it is written, then Kazakh and
	 * Russian, in equal size (Law on Languages 151-I), then English.
	 */
	public SequencedSet<Language> languages(Language page) {
		SequencedSet<Language> languages = new LinkedHashSet<>(List.of(page, Language.KK, Language.RU, Language.EN));
		languages.removeIf((language) -> !this.notice.content().title().isWrittenIn(language));
		return languages;
	}

	public boolean isTranslatedInto(Language page) {
		return this.notice.content().title().isWrittenIn(page);
	}

	public NoticeStatus status() {
		return this.notice.isWithdrawn() ? NoticeStatus.WITHDRAWN : NoticeStatus.PUBLISHED;
	}

	/** Days to the date of alienation, from 0; empty once it is past. */
	public @Nullable Long daysLeft() {
		Long days = this.notice.daysLeft(this.today);
		return (days != null && days >= 0) ? days : null;
	}

}
