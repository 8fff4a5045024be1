package kz.alatau.portal.relocation.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the plots of a notice are, as everybody may know it. How many there are is
 * public, so what is left out could be found by subtraction: small groups are told as one
 * number, which is never that of a single group.
 *
 * @param told steps with at least five plots each, in the order of the procedure
 * @param others plots at all other steps, 0 or at least five
 * @param withheld whether nothing is told because any number would tell of single owners
 */
public record PlotSteps(List<StateCount> told, long others, boolean withheld) {

	/** Below it people could be told apart. */
	public static final int FEWEST = 5;

	static final PlotSteps NONE = new PlotSteps(List.of(), 0, false);

	static final PlotSteps WITHHELD = new PlotSteps(List.of(), 0, true);

	public PlotSteps {
		told = List.copyOf(told);
	}

	/**
	 * Merges the groups below five, and the next smallest ones until the rest is five;
	 * groups of one size together, so that it does not show which of them it was.
	 */
	static PlotSteps of(List<StateCount> exact) {
		Map<Long, List<StateCount>> bySize = exact.stream()
			.collect(Collectors.groupingBy(StateCount::plots, TreeMap::new, Collectors.toList()));
		List<StateCount> told = new ArrayList<>();
		long others = 0;
		for (Map.Entry<Long, List<StateCount>> groups : bySize.entrySet()) {
			if (groups.getKey() < FEWEST || others > 0 && others < FEWEST) {
				others += groups.getKey() * groups.getValue().size();
			}
			else {
				told.addAll(groups.getValue());
			}
		}
		told.sort(Comparator.comparing(StateCount::state));
		return told.isEmpty() && others > 0 ? WITHHELD : new PlotSteps(told, others, false);
	}

}
