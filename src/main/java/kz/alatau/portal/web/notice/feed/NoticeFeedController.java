package kz.alatau.portal.web.notice.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds and calendars of notices. */
@Controller
class NoticeFeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final NoticeFeeds feeds;

	private final NoticeCalendars calendars;

	private final RelocationNotices notices;

	private final Villages villages;

	private final MessageSource messages;

	NoticeFeedController(NoticeFeeds feeds, NoticeCalendars calendars, RelocationNotices notices, Villages villages,
			MessageSource messages) {
		this.feeds = feeds;
		this.calendars = calendars;
		this.notices = notices;
		this.villages = villages;
		this.messages = messages;
	}

	@GetMapping("/notices.atom")
	ResponseEntity<byte[]> feed(Locale locale) {
		return answer(this.feeds.all(locale));
	}

	@GetMapping("/villages/{slug}/notices.atom")
	ResponseEntity<byte[]> feedOfVillage(@PathVariable Slug slug, Locale locale) {
		return answer(this.feeds.ofVillage(find(slug), locale));
	}

	@GetMapping("/notices/{number}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable NoticeNumber number, Locale locale) {
		this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		String name = this.messages.getMessage("notices.show.title", new Object[] { number }, locale);
		return answer(name, List.of(number), locale);
	}

	@GetMapping("/villages/{slug}/notices.ics")
	ResponseEntity<byte[]> calendarOfVillage(@PathVariable Slug slug, Locale locale) {
		VillageProfile village = find(slug);
		String name = this.messages.getMessage("notice-papers.feed.village", new Object[] { village.name().in(locale) },
				locale);
		List<NoticeNumber> numbers = this.notices.forVillage(village.code().kato())
			.stream()
			.map(NoticeLine::number)
			.toList();
		return answer(name, numbers, locale);
	}

	private VillageProfile find(Slug slug) {
		return this.villages.bySlug(slug.value()).orElseThrow(() -> new NotFoundException(slug.value()));
	}

	private ResponseEntity<byte[]> answer(String name, List<NoticeNumber> numbers, Locale locale) {
		String text = CalendarText.of(name, locale.getLanguage(), this.calendars.of(numbers, locale));
		return ResponseEntity.ok().contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Spring answers 304 to those who have it already. */
	private static ResponseEntity<byte[]> answer(AtomFeed feed) {
		return ResponseEntity.ok()
			.contentType(ATOM)
			.lastModified(feed.updated())
			.body(AtomText.of(feed).getBytes(StandardCharsets.UTF_8));
	}

}
