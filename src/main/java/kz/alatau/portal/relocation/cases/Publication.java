package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.procedure.AlienationTerm;
import kz.alatau.portal.relocation.procedure.Evidence;
import kz.alatau.portal.relocation.procedure.EvidenceKind;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;
import org.jspecify.annotations.Nullable;

/**
 * A published edition of a notice, as far as the procedure depends on it.
 *
 * @param edition counted from 1 within the series
 * @param actNumber number of the resolution
 * @param actDate day it was adopted
 * @param publishedOn day of publication in Asia/Almaty
 * @param alienationFrom date of alienation, empty where the kind names none
 * @param alienationUntil last day where the act gives a range
 * @param plots cadastral numbers, at most {@link #MOST_PLOTS}
 * @param address public address of the page of this edition
 */
public record Publication(NoticeKind kind, int edition, String actNumber, LocalDate actDate, LocalDate publishedOn,
		LegalRegime regime, @Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil, Set<String> plots,
		String address) {

	/** More plots one notice cannot name. */
	public static final int MOST_PLOTS = 5_000;

	public Publication {
		plots = Set.copyOf(plots);
		if (plots.size() > MOST_PLOTS) {
			throw new IllegalArgumentException("Too many plots in one notice: " + plots.size());
		}
	}

	/** Whether the clocks of its plots run from it. */
	boolean startsClocks() {
		return this.kind == NoticeKind.START || this.kind == NoticeKind.CHANGE_RESTART;
	}

	@Nullable AlienationTerm term() {
		return (this.alienationFrom != null) ? new AlienationTerm(this.alienationFrom, this.alienationUntil) : null;
	}

	/** An event of its act, proven by the text itself. */
	Transition adopted(ProcedureEvent event) {
		Evidence text = new Evidence(EvidenceKind.RESOLUTION, this.actNumber, this.address);
		return new Transition(event, this.actDate, act(), List.of(text));
	}

	/** Its publication, proven by the page itself. */
	Transition published(ProcedureEvent event) {
		Evidence page = new Evidence(EvidenceKind.WEBSITE, this.address, this.address);
		return new Transition(event, this.publishedOn, act(), List.of(page));
	}

	private TransitionAct act() {
		return new TransitionAct(this.actNumber, this.actDate);
	}

}
