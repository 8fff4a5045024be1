package kz.alatau.portal.plan;

import java.util.Comparator;

/**
 * The years in which a zone is built, both included.
 *
 * @throws IllegalArgumentException when the end is before the start
 */
public record Phase(int start, int end) implements Comparable<Phase> {

	private static final Comparator<Phase> EARLIEST_FIRST = Comparator.comparingInt(Phase::start)
		.thenComparingInt(Phase::end);

	public Phase {
		if (end < start) {
			throw new IllegalArgumentException("A phase cannot end in " + end + " before it starts in " + start);
		}
	}

	@Override
	public int compareTo(Phase other) {
		return EARLIEST_FIRST.compare(this, other);
	}

}
