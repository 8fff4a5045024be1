package kz.alatau.portal.web.notice.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePublication;
import kz.alatau.portal.relocation.NoticePublications;
import kz.alatau.portal.relocation.NoticeStatus;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells of publications, withdrawals and removals, the newest first. */
@Component
class NoticeFeeds {

	private static final int MOST = 100;

	private static final int LONGEST_SUMMARY = 1000;

	private final NoticePublications publications;

	private final MessageSource messages;

	private final PublicAddress address;

	private final LastingNames names;

	NoticeFeeds(NoticePublications publications, MessageSource messages, PublicAddress address, LastingNames names) {
		this.publications = publications;
		this.messages = messages;
		this.address = address;
		this.names = names;
	}

	AtomFeed all(Locale locale) {
		return feed("/notices", text("notice-papers.feed.all", locale), "", locale);
	}

	AtomFeed ofVillage(VillageProfile village, Locale locale) {
		return feed("/villages/" + village.slug(),
				text("notice-papers.feed.village", locale, village.name().in(locale)), village.code().kato(), locale);
	}

	private AtomFeed feed(String path, String title, String kato, Locale locale) {
		String page = "/" + locale.getLanguage() + path;
		String self = page + (kato.isEmpty() ? ".atom" : "/notices.atom");
		List<NoticePublication> publications = this.publications.latest(kato, MOST);
		Map<NoticeNumber, NoticePublication> ends = ends(publications);
		List<AtomEntry> entries = publications.stream()
			.map((publication) -> entry(publication, ends.get(publication.number()), locale))
			.toList();
		return new AtomFeed(this.names.tag(self), title, text("layout.name", locale), locale.getLanguage(),
				this.address.of(self), this.address.of(page), entries);
	}

	/** What ended a taking changed later than what it ended, so that it is among them. */
	private static Map<NoticeNumber, NoticePublication> ends(List<NoticePublication> publications) {
		return publications.stream()
			.filter((publication) -> publication.kind() == NoticeKind.TERMINATION
					&& publication.status() == NoticeStatus.PUBLISHED)
			.collect(Collectors.toMap(NoticePublication::number, Function.identity()));
	}

	private AtomEntry entry(NoticePublication publication, @Nullable NoticePublication end, Locale locale) {
		boolean ended = end != null && !end.equals(publication);
		Instant updated = (end != null && publication.updatedAt().isBefore(end.updatedAt())) ? end.updatedAt()
				: publication.updatedAt();
		String path = "/notices/" + publication.number() + "/versions/" + publication.edition().edition();
		// The same in every language, for it is the same publication.
		return new AtomEntry(this.names.tag(path), title(publication, ended, locale), summary(publication, locale),
				this.address.of("/" + locale.getLanguage() + path), publication.publishedAt(), updated);
	}

	private String title(NoticePublication publication, boolean ended, Locale locale) {
		String kind = text(publication.kind().messageKey(), locale);
		String edition = String.valueOf(publication.edition().edition());
		String title = publication.isRemoved() ? text("notice-papers.feed.removed", locale)
				: in(publication.title(), locale);
		String still = ended ? "ended-taking.feed" : "notice-papers.feed.entry";
		return text(publication.isWithdrawn() ? "notice-papers.feed.withdrawn" : still, locale,
				publication.number().value(), edition, kind, title);
	}

	/** Why it does not hold any more, else what it says. */
	private String summary(NoticePublication publication, Locale locale) {
		boolean over = publication.isRemoved() || publication.isWithdrawn();
		return cut(in(over ? publication.reason() : publication.text(), locale));
	}

	private static String cut(String text) {
		if (text.length() <= LONGEST_SUMMARY) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST_SUMMARY - 1)) ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY;
		return text.substring(0, end) + "…";
	}

	/** In the language, else in one of those it is binding in. */
	private static String in(Wording wording, Locale locale) {
		return Stream.of(Language.of(locale), Language.KK, Language.RU)
			.map(wording::in)
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
