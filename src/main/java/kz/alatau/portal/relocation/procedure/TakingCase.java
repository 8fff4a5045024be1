package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.relocation.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * The taking of one plot: what happened so far, in order. It does not check itself;
 * {@link Procedure} lets nothing in that may not happen.
 *
 * @param alienation empty before the resolution
 * @param contract what the contract says about payment, empty before there is one
 */
public record TakingCase(LegalRegime regime, @Nullable AlienationTerm alienation, @Nullable ContractTerms contract,
		List<Transition> transitions) {

	public TakingCase {
		transitions = List.copyOf(transitions);
	}

	/** Before anything has happened. */
	public static TakingCase begin(LegalRegime regime) {
		return new TakingCase(regime, null, null, List.of());
	}

	/** The same case with the date the resolution fixes. */
	public TakingCase with(@Nullable AlienationTerm term) {
		return new TakingCase(this.regime, term, this.contract, this.transitions);
	}

	/** The same case with the terms of the contract. */
	public TakingCase with(ContractTerms terms) {
		return new TakingCase(this.regime, this.alienation, terms, this.transitions);
	}

	/** Where it stands; empty before anything has happened. */
	public @Nullable ProcedureState state() {
		ProcedureState state = null;
		for (Transition transition : this.transitions) {
			state = transition.event().after(state).orElse(state);
		}
		return state;
	}

	/**
	 * What happened since the last change of plots or date, the change first: nothing
	 * before it starts a clock any more.
	 */
	public List<Transition> round() {
		int start = 0;
		for (int i = 0; i < this.transitions.size(); i++) {
			if (this.transitions.get(i).event() == ProcedureEvent.RESOLUTION_IS_CHANGED) {
				start = i;
			}
		}
		return this.transitions.subList(start, this.transitions.size());
	}

	/** What of it happened to the resolution as a whole; the rest is private. */
	TakingCase ofTheResolution() {
		return new TakingCase(this.regime, this.alienation, null,
				this.transitions.stream().filter((transition) -> transition.event().isPublic()).toList());
	}

	/** The day an event last happened in this round. */
	public Optional<LocalDate> last(ProcedureEvent event) {
		return lastOf(Set.of(event)).map(Transition::on);
	}

	/** Which of some events happened last in this round. */
	Optional<Transition> lastOf(Set<ProcedureEvent> events) {
		return round().reversed().stream().filter((transition) -> events.contains(transition.event())).findFirst();
	}

	/**
	 * The case after another event. A change of plots or date drops the contract and a
	 * date put off: both belonged to the round before.
	 */
	TakingCase after(Transition next) {
		List<Transition> all = new ArrayList<>(this.transitions);
		all.add(next);
		boolean restart = next.event() == ProcedureEvent.RESOLUTION_IS_CHANGED;
		AlienationTerm term = (restart && this.alienation != null) ? this.alienation.withoutExtension()
				: this.alienation;
		return new TakingCase(this.regime, term, restart ? null : this.contract, all);
	}

}
