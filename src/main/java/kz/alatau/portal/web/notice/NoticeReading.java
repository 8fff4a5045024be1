package kz.alatau.portal.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import kz.alatau.portal.relocation.NoticeField;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeSeries.Standing;
import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice laid out for a reader.
 *
 * @param status a draft is laid out as if it were published today
 * @param standing how it stands among the editions; a draft as if it were in force
 * @param series all public editions, empty for a preview
 * @param villages names of the villages it concerns
 * @param today the day in Asia/Almaty
 */
public record NoticeReading(PublishedNotice notice, NoticeStatus status, Standing standing,
		@Nullable NoticeSeries series, Map<String, LocalizedText> names, LocalDate today) {

	static NoticeReading of(PublishedNotice notice, NoticeSeries series, Map<String, LocalizedText> names,
			LocalDate today) {
		return new NoticeReading(notice, notice.status(), series.standing(notice), series, names, today);
	}

	/** What staff see of a notice in any state. */
	public static NoticeReading of(NoticeView notice, Map<String, LocalizedText> names, Instant now, LocalDate today) {
		Standing standing = switch (notice.status()) {
			case WITHDRAWN -> Standing.WITHDRAWN;
			case REMOVED -> Standing.REMOVED;
			case DRAFT, IN_REVIEW, REVIEWED, PUBLISHED -> Standing.IN_FORCE;
		};
		return new NoticeReading(notice.asPublic(now), notice.status(), standing, null, names, today);
	}

	/** Names of the villages it concerns. */
	public List<LocalizedText> villages() {
		return this.notice.content().villages().stream().map(this::village).toList();
	}

	/** A village may have left the data since; its code is then all there is. */
	public LocalizedText village(String code) {
		return this.names.getOrDefault(code, new LocalizedText(code, code, code));
	}

	/** Whether it says something about plots and dates that still holds. */
	public boolean isTaking() {
		return this.standing == Standing.IN_FORCE && this.notice.kind().needs(NoticeField.ALIENATION_DATE);
	}

	/** Whether it ends what earlier editions began, and holds. */
	public boolean isEnding() {
		return this.standing == Standing.IN_FORCE && this.notice.kind() == NoticeKind.TERMINATION;
	}

	/**
	 * The day before which no plot can be taken; it counts from the version that started
	 * the clocks. Empty for a draft that starts none.
	 */
	public @Nullable LocalDate earliestAlienation() {
		if (this.series != null) {
			return this.series.clockStart(this.notice).map(PublishedNotice::earliestAlienation).orElse(null);
		}
		return this.notice.kind().needs(NoticeField.THREE_MONTHS) ? this.notice.earliestAlienation() : null;
	}

	public boolean needs(String field) {
		return this.notice.kind().needs(NoticeField.valueOf(field));
	}

	/** The other public editions, the newest first. */
	public List<PublishedNotice> others() {
		return (this.series == null) ? List.of()
				: this.series.editions()
					.reversed()
					.stream()
					.filter((other) -> !other.edition().equals(this.notice.edition()))
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
