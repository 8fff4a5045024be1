package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a court that orders a text to be removed. It stands in the published
 * reason as a sentence: so it goes wherever the reason goes, into the register too.
 *
 * @param court name of the court as the decision writes it, at most {@value #COURT}
 * characters
 * @param number number of the decision, at most {@value #NUMBER} characters
 * @param on date of the decision; null where none was given
 */
public record CourtDecision(String court, String number, @Nullable LocalDate on) {

	public static final int COURT = 200;

	public static final int NUMBER = 100;

	/** As many characters of a reason as the database keeps. */
	private static final int REASON = 2_000;

	/** The name of the court stands alone: it is written in one language only. */
	private static final Wording SENTENCE = new Wording("Шешімді шығарған сот: %s; шешімнің күні мен нөмірі: %s, № %s.",
			"Решение вынес суд: %s; дата и номер решения: %s, № %s.",
			"The court that decided: %s; date and number of the decision: %s, No. %s.");

	public CourtDecision {
		court = line(court);
		number = line(number);
	}

	/** One line without blanks around it, whatever kind of blanks they are. */
	private static String line(String typed) {
		return typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
	}

	/**
	 * What stands against a removal with this decision.
	 * @param reason what it is added to
	 * @param today in Asia/Almaty
	 */
	public List<Refusal> refusals(Wording reason, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>();
		refuse(refusals, "court", this.court, COURT, "notices.gate.court");
		refuse(refusals, "decisionNumber", this.number, NUMBER, "notices.gate.decision-number");
		if (this.on == null) {
			refusals.add(Refusal.of("decisionDate", "notices.gate.decision-date"));
		}
		else if (this.on.isAfter(today)) {
			refusals.add(Refusal.of("decisionDate", "notices.gate.decision-future"));
		}
		return refusals.isEmpty() ? tooLong(reason) : refusals;
	}

	private static void refuse(List<Refusal> refusals, String field, String text, int longest, String missing) {
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			refusals.add(Refusal.of(field, missing));
		}
		else if (text.length() > longest) {
			refusals.add(Refusal.of(field, "staff.form.too-long", longest, text.length()));
		}
	}

	private List<Refusal> tooLong(Wording reason) {
		Wording whole = addedTo(reason);
		return List.of(Language.values())
			.stream()
			.filter((language) -> whole.in(language).length() > REASON)
			.map((language) -> Refusal.of("reason." + language.code(), "staff.form.too-long",
					REASON - whole.in(language).length() + reason.in(language).length(), reason.in(language).length()))
			.toList();
	}

	/** The reason with the decision, in the languages the reason is written in. */
	Wording addedTo(Wording reason) {
		return new Wording(added(reason, Language.KK), added(reason, Language.RU), added(reason, Language.EN));
	}

	private String added(Wording reason, Language language) {
		if (!reason.isWrittenIn(language)) {
			return "";
		}
		String text = reason.in(language);
		DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.formats());
		String day = (this.on != null) ? days.format(this.on) : "";
		return text + (text.matches("(?s).*[.!?…]") ? " " : ". ")
				+ SENTENCE.in(language).formatted(this.court, day, this.number);
	}

}
