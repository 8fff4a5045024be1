package kz.alatau.portal.web.notice.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.NoticeClock;
import kz.alatau.portal.relocation.cases.ProcedureClocks;
import kz.alatau.portal.relocation.procedure.PendingStep;
import kz.alatau.portal.shared.Portal;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is still to be done in the taking of one notice, as far as everybody may know it.
 * The calendar of a village goes without: each notice would be asked for by itself.
 */
@Component
class TakingDeadlines implements NoticeDeadlines {

	private final ProcedureClocks clocks;

	private final MessageSource messages;

	private final Clock clock;

	TakingDeadlines(ProcedureClocks clocks, MessageSource messages, Clock clock) {
		this.clocks = clocks;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Map<NoticeNumber, List<NoticeDeadline>> of(Collection<NoticeNumber> numbers, Locale locale) {
		if (numbers.size() != 1) {
			return Map.of();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		NoticeNumber number = numbers.iterator().next();
		return this.clocks.everybody(number, today)
			.map((reading) -> Map.of(number, deadlines(reading, locale)))
			.orElse(Map.of());
	}

	private List<NoticeDeadline> deadlines(NoticeClock reading, Locale locale) {
		return reading.reading()
			.pending()
			.stream()
			.filter((step) -> !step.isBar())
			.map((step) -> deadline(step, locale))
			.toList();
	}

	private NoticeDeadline deadline(PendingStep step, Locale locale) {
		return new NoticeDeadline(step.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				step.deadline().effectiveDueDate(), this.messages.getMessage(step.limit().messageKey(), null, locale));
	}

}
