package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * How long the relief lasts and why.
 *
 * @param window the days with relief
 * @param size category of the project; empty where the contract is too old for one
 * @param limits everything that ends the relief, in the law's order
 * @param ends last day with relief for each thing that may become of the project
 */
public record ReliefTerm(ReliefWindow window, @Nullable Size size, List<Limit> limits,
		Map<Continuation, LocalDate> ends) {

	public ReliefTerm {
		limits = List.copyOf(limits);
		ends = Map.copyOf(ends);
	}

	/** The limit that ends the relief first. */
	public Limit deciding() {
		return this.limits.stream().min(Comparator.comparing(Limit::lastDay)).orElseThrow();
	}

	/** Last day with relief if this becomes of the project. */
	public LocalDate end(Continuation continuation) {
		return Objects.requireNonNull(this.ends.get(continuation));
	}

	public Optional<Category> category() {
		return Optional.ofNullable(this.size).map(Size::category);
	}

	/** What can end the relief. */
	public enum Kind {

		CATEGORY, CONTRACT, ZONE, CUT_OUT

	}

	/**
	 * One end of the relief.
	 *
	 * @param lastDay last day with relief
	 */
	public record Limit(Kind kind, LocalDate lastDay, LegalReference reference) {
	}

	/** The category and how it was found. */
	public record Size(Category category, Step step) {
	}

}
