package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A notice laid out for a reader.
 *
 * @param status a draft is laid out as if it were published today
 * @param villages names of the villages it concerns
 * @param today the day in Asia/Almaty
 */
public record NoticeReading(PublishedNotice notice, NoticeStatus status, List<LocalizedText> villages,
		LocalDate today) {

	static NoticeReading of(PublishedNotice notice, Map<String, LocalizedText> names, LocalDate today) {
		NoticeStatus status = notice.isWithdrawn() ? NoticeStatus.WITHDRAWN : NoticeStatus.PUBLISHED;
		return new NoticeReading(notice, status, villages(notice, names), today);
	}

	/** What staff see of a notice in any state. */
	public static NoticeReading of(NoticeView notice, Map<String, LocalizedText> names, LocalDate today) {
		PublishedNotice asPublic = notice.asPublic(today);
		return new NoticeReading(asPublic, notice.status(), villages(asPublic, names), today);
	}

	/** A village may have left the data since; its code is then all there is. */
	private static List<LocalizedText> villages(PublishedNotice notice, Map<String, LocalizedText> names) {
		return notice.content()
			.villages()
			.stream()
			.map((code) -> names.getOrDefault(code, new LocalizedText(code, code, code)))
			.toList();
	}

	/**
	 * The languages to show: that of the page first where it is written, then Kazakh and
	 * Russian, in equal size (Law on Languages 151-I), then English.
	 */
	public SequencedSet<Language> languages(Language page) {
		SequencedSet<Language> languages = new LinkedHashSet<>(List.of(page, Language.KK, Language.RU, Language.EN));
		languages.removeIf((language) -> !isTranslatedInto(language));
		return languages;
	}

	/** Whether there is anything to read in the language; half a draft counts. */
	public boolean isTranslatedInto(Language language) {
		return this.notice.content().title().isWrittenIn(language)
				|| this.notice.content().text().isWrittenIn(language);
	}

	/** Days to the date of alienation, from 0; empty once it is past. */
	public @Nullable Long daysLeft() {
		Long days = this.notice.daysLeft(this.today);
		return (days != null && days >= 0) ? days : null;
	}

}
