package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.procedure.AlienationTerm;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TakingCase;
import kz.alatau.portal.relocation.procedure.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plot: the events of the resolution and its own.
 *
 * @param transitions in the order of the procedure
 * @param round the publication its clocks run from, empty before any
 * @param inResolution whether the resolution still names it, or can no longer leave it
 * out
 */
record PlotHistory(List<Transition> transitions, @Nullable Publication round, boolean inResolution) {

	static final PlotHistory NOTHING = new PlotHistory(List.of(), null, true);

	PlotHistory {
		transitions = List.copyOf(transitions);
	}

	/** Whether a start or a change reaches it: what is paid for is past changing. */
	boolean mayBegin() {
		ProcedureState state = state();
		return state == null || ProcedureEvent.RESOLUTION_IS_CHANGED.after(state).isPresent();
	}

	/** A start or change that names the plot, with what happened to the plot then. */
	PlotHistory begun(Publication publication, List<Transition> own) {
		List<Transition> all = new ArrayList<>(this.transitions);
		if (this.round == null) {
			// The resolution states its ground (413-IV, article 63(2) item 1): no later
			// than with it the ground was checked.
			all.add(publication.adopted(ProcedureEvent.GROUNDS_ARE_CHECKED));
			all.add(publication.adopted(ProcedureEvent.RESOLUTION_IS_ADOPTED));
		}
		else {
			all.add(publication.adopted(ProcedureEvent.RESOLUTION_IS_CHANGED));
		}
		all.add(publication.published(ProcedureEvent.RESOLUTION_IS_PUBLISHED));
		all.addAll(own);
		return new PlotHistory(all, publication, true);
	}

	/** A change that does not name the plot. */
	PlotHistory leftOut() {
		return (this.round != null && mayBegin()) ? new PlotHistory(this.transitions, this.round, false) : this;
	}

	/** The end of the taking, unless it was over before. */
	PlotHistory ended(Publication termination) {
		ProcedureState state = state();
		if (state == null || ProcedureEvent.TERMINATION_IS_ADOPTED.after(state).isEmpty()) {
			return this;
		}
		return with(termination.adopted(ProcedureEvent.TERMINATION_IS_ADOPTED),
				termination.published(ProcedureEvent.TERMINATION_IS_PUBLISHED));
	}

	PlotHistory with(Transition... more) {
		List<Transition> all = new ArrayList<>(this.transitions);
		all.addAll(Arrays.asList(more));
		return new PlotHistory(all, this.round, this.inResolution);
	}

	/** Where it stands; empty before any publication. */
	@Nullable ProcedureState state() {
		return taking(null, null).state();
	}

	/** As the procedure sees it. */
	TakingCase taking(@Nullable LocalDate extendedTo, @Nullable ContractTerms contract) {
		if (this.round == null) {
			return TakingCase.begin(LegalRegime.GENERAL);
		}
		AlienationTerm term = this.round.term();
		AlienationTerm held = (term != null) ? new AlienationTerm(term.from(), term.until(), extendedTo) : null;
		return new TakingCase(this.round.regime(), held, contract, this.transitions);
	}

}
