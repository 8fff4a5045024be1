package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.PublicDeadlines;
import kz.alatau.portal.relocation.cases.PublicDue;
import kz.alatau.portal.shared.Portal;

import org.springframework.stereotype.Component;

/** Finds the next day of the authority for a list of notices, all with one statement. */
@Component
public class NoticeDues {

	private final PublicDeadlines deadlines;

	private final Clock clock;

	NoticeDues(PublicDeadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** By notice; those on which no clock runs are left out. */
	public Map<NoticeNumber, NoticeDue> of(List<NoticeLine> lines) {
		List<NoticeNumber> running = lines.stream()
			.filter((line) -> !line.isWithdrawn() && !line.isTerminated())
			.map(NoticeLine::number)
			.toList();
		if (running.isEmpty()) {
			return Map.of();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		return this.deadlines.of(running)
			.values()
			.stream()
			.flatMap((due) -> due.stream().filter(PublicDue::isOfAuthority).limit(1))
			.collect(Collectors.toUnmodifiableMap(PublicDue::number,
					(due) -> new NoticeDue(due.limit(), due.on(), today)));
	}

}
