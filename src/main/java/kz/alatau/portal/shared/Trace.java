package kz.alatau.portal.shared;

import java.util.List;

/** The steps of a calculation in order; the last one gives the result. */
public record Trace(List<Step> steps) {

	public Trace {
		steps = List.copyOf(steps);
	}

	public static Trace of(Step... steps) {
		return new Trace(List.of(steps));
	}

}
