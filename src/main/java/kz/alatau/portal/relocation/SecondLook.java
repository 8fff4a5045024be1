package kz.alatau.portal.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who write, review or publish an edition should look at once more. Nothing of
 * it hinders them: the portal cannot know whether it is meant so.
 */
@Service
@Transactional(readOnly = true)
public class SecondLook {

	/** What is shared with other notices is counted no further. */
	private static final Limit MOST = Limit.of(1_000);

	private final OtherNoticeRepository others;

	private final ProcedureRules rules;

	private final WorkingCalendars calendars;

	private final Clock clock;

	SecondLook(OtherNoticeRepository others, ProcedureRules rules, WorkingCalendars calendars, Clock clock) {
		this.others = others;
		this.rules = rules;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * What is odd about an edition as it is stored, were it published today.
	 * @param previous what the edition before says, empty for a first one
	 */
	public List<Refusal> warningsToday(NoticeView notice, @Nullable NoticeDocument previous) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		return new NoticeWarnings(this.rules, this.calendars.current(), previous, others(notice))
			.warnings(notice.document(), today);
	}

	private List<OtherNotice> others(NoticeView notice) {
		List<OtherNotice> found = new ArrayList<>();
		NoticeContent content = notice.content();
		if (notice.kind().needs(NoticeField.PLOTS) && !notice.document().particulars().items().plots().isEmpty()) {
			found.addAll(this.others.withPlotsOf(notice.number(), notice.edition().edition(), MOST));
		}
		if (content.actDate() != null && !content.actNumber().isBlank()) {
			found.addAll(this.others.withAct(notice.number(), content.actNumber(), content.actDate(), MOST));
		}
		return found;
	}

}
