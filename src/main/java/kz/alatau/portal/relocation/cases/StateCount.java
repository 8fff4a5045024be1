package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.relocation.procedure.ProcedureState;

/**
 * How many plots stand at a step.
 *
 * @param plots exact; what everybody sees of it is {@link #isFew() less exact}
 */
public record StateCount(ProcedureState state, long plots) {

	/** Below it people could be told apart. */
	public static final int FEWEST = 5;

	/** Whether everybody is only told that they are fewer than five. */
	public boolean isFew() {
		return this.plots < FEWEST;
	}

}
