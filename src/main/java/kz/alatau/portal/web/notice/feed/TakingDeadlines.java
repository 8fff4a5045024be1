package kz.alatau.portal.web.notice.feed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.PublicDeadlines;
import kz.alatau.portal.relocation.cases.PublicDue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is still to be done in takings, as far as everybody may know it. */
@Component
class TakingDeadlines implements NoticeDeadlines {

	private final PublicDeadlines deadlines;

	private final MessageSource messages;

	TakingDeadlines(PublicDeadlines deadlines, MessageSource messages) {
		this.deadlines = deadlines;
		this.messages = messages;
	}

	@Override
	public Map<NoticeNumber, List<NoticeDeadline>> of(Collection<NoticeNumber> numbers, Locale locale) {
		return this.deadlines.of(numbers)
			.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.groupingBy(PublicDue::number,
					Collectors.mapping((due) -> deadline(due, locale), Collectors.toList())));
	}

	private NoticeDeadline deadline(PublicDue due, Locale locale) {
		return new NoticeDeadline(due.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'), due.on(),
				this.messages.getMessage(due.limit().messageKey(), null, locale));
	}

}
