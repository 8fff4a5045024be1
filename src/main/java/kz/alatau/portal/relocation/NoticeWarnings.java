package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.relocation.procedure.AlienationTerm;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about an edition, though the law does not forbid it. Each oddity is one
 * method; they come roughly in the order of the form and name its fields.
 *
 * @param previous what the edition before says, empty for a first one
 * @param others other public notices that name the same plots or the same act
 */
record NoticeWarnings(ProcedureRules rules, WorkingCalendar calendar, @Nullable NoticeDocument previous,
		List<OtherNotice> others) {

	private static final PersonalNumbers LIKELY = new PersonalNumbers(false);

	private static final PersonalNumbers CERTAIN = new PersonalNumbers(true);

	/** Everything odd about the document, were it published on the day. */
	List<Refusal> warnings(NoticeDocument document, LocalDate day) {
		List<Refusal> warnings = new ArrayList<>();
		warnings.addAll(translations(document.content()));
		warnings.addAll(persons(document));
		warnings.addAll(sameAct(document.content()));
		if (this.previous != null) {
			warnings.addAll(new EditionWarnings(this.previous, document).warnings());
		}
		if (document.particulars().kind().needs(NoticeField.PLOTS)) {
			warnings.addAll(new PlotWarnings(document, this.others).warnings());
		}
		warnings.addAll(claim(document, day));
		return List.copyOf(warnings);
	}

	/** One language copied into the field of the other. */
	private static List<Refusal> translations(NoticeContent content) {
		List<Refusal> warnings = new ArrayList<>();
		if (isTwice(content.title())) {
			warnings.add(Refusal.of("title.kk", "notice-check.look.translation"));
		}
		if (isTwice(content.text())) {
			warnings.add(Refusal.of("text.kk", "notice-check.look.translation"));
		}
		return warnings;
	}

	private static boolean isTwice(Wording wording) {
		return !wording.kk().isEmpty() && wording.kk().equals(wording.ru());
	}

	/** Numbers like those of people with a slip of the key; sure ones are refused. */
	private static List<Refusal> persons(NoticeDocument document) {
		List<Refusal> warnings = new ArrayList<>();
		new PublicTexts(document).each((field, text) -> {
			List<String> numbers = new ArrayList<>(LIKELY.in(text));
			numbers.removeAll(CERTAIN.in(text));
			numbers.forEach(
					(number) -> warnings.add(Refusal.of(field, "notice-check.look.person", PersonGate.shown(number))));
		});
		return warnings;
	}

	/** One act may take land in several notices, or was published twice. */
	private List<Refusal> sameAct(NoticeContent content) {
		return this.others.stream()
			.filter((other) -> other.plot().isEmpty())
			.map((other) -> Refusal.of("actNumber", "notice-check.look.act", content.actNumber(),
					other.number().value()))
			.toList();
	}

	/**
	 * Whether a claim can still be filed against an owner who has the letter on the last
	 * day it may be sent: after three months from its receipt, not after the date the
	 * resolution fixes (413-IV, articles 64(1) and 65(12)).
	 */
	private List<Refusal> claim(NoticeDocument document, LocalDate day) {
		LocalDate from = document.content().alienationFrom();
		if (from == null || !document.particulars().kind().needs(NoticeField.THREE_MONTHS)) {
			return List.of();
		}
		LegalRegime regime = document.content().regime();
		LocalDate last = new AlienationTerm(from, document.content().alienationUntil()).fixedLastDay();
		LocalDate sent = due(TimeLimit.SENDING, regime, day);
		LocalDate first = due(TimeLimit.CLAIM, regime, sent);
		return last.isBefore(first)
				? List.of(Refusal.of("alienationUntil", "notice-check.look.claim", sent, first, last)) : List.of();
	}

	private LocalDate due(TimeLimit limit, LegalRegime regime, LocalDate event) {
		return this.rules.limit(limit, regime, event).deadline(event, this.calendar).effectiveDueDate();
	}

}
