package kz.alatau.portal.relocation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.procedure.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What the publications of a series mean for its plots: each start or change begins a
 * round with clocks of its own, a termination ends the last.
 */
final class Rounds {

	private final List<Publication> rounds;

	private final @Nullable Publication termination;

	Rounds(List<Publication> publications) {
		this.rounds = publications.stream().filter(Publication::startsClocks).toList();
		this.termination = publications.stream()
			.filter((publication) -> publication.kind() == NoticeKind.TERMINATION)
			.findFirst()
			.orElse(null);
	}

	/** Whether nothing is taken by this series. */
	boolean isEmpty() {
		return this.rounds.isEmpty();
	}

	Publication latest() {
		return this.rounds.getLast();
	}

	/** The plots the resolution names as it stands. */
	Set<String> plots() {
		return isEmpty() ? Set.of() : latest().plots();
	}

	/** What must be proven in the media, in the order of publication. */
	List<Publication> published() {
		List<Publication> published = new ArrayList<>(this.rounds);
		if (this.termination != null) {
			published.add(this.termination);
		}
		return List.copyOf(published);
	}

	/** The resolution as a whole, without any plot. */
	PlotHistory ofTheResolution() {
		return history((publication) -> true, (edition) -> List.of());
	}

	/**
	 * The taking of a plot.
	 * @param own what happened to the plot itself in the round of an edition
	 */
	PlotHistory of(String plot, IntFunction<List<Transition>> own) {
		return history((publication) -> publication.plots().contains(plot), own);
	}

	private PlotHistory history(Predicate<Publication> names, IntFunction<List<Transition>> own) {
		PlotHistory history = PlotHistory.NOTHING;
		for (Publication round : this.rounds) {
			if (!names.test(round)) {
				history = history.leftOut();
			}
			else if (history.mayBegin()) {
				history = history.begun(round, own.apply(round.edition()));
			}
		}
		return (this.termination != null) ? history.ended(this.termination) : history;
	}

}
