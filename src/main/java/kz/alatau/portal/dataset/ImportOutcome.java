package kz.alatau.portal.dataset;

import java.util.List;

/** What became of a file: all of it is in, or nothing is. */
public sealed interface ImportOutcome {

	/**
	 * @param rows how many rows or features were stored
	 */
	record Accepted(int rows) implements ImportOutcome {
	}

	/**
	 * @param faults every fault found, never empty
	 */
	record Rejected(List<ImportFault> faults) implements ImportOutcome {

		public Rejected {
			faults = List.copyOf(faults);
		}

	}

}
