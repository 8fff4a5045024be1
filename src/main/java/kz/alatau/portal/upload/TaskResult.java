package kz.alatau.portal.upload;

import java.util.List;

import kz.alatau.portal.dataset.ImportFault;
import org.jspecify.annotations.Nullable;

/** What came of an uploaded file. */
public sealed interface TaskResult {

	/**
	 * It is in, or, on a trial run, could be.
	 *
	 * @param rows rows or features stored
	 * @param link address within the portal, without the language, of what came of it
	 * @param report what a trial run would have changed, JSON; empty for a real one
	 */
	record Done(int rows, String link, @Nullable String report) implements TaskResult {

		public Done {
			if (!link.startsWith("/") || link.startsWith("//")) {
				throw new IllegalArgumentException("Not an address within the portal: " + link);
			}
		}

	}

	/**
	 * Nothing of it is in.
	 *
	 * @param faults in the order of the file; the first thousand are kept
	 * @param total how many there are in all
	 */
	record Refused(List<ImportFault> faults, int total) implements TaskResult {

		public Refused {
			faults = List.copyOf(faults);
			if (total < faults.size()) {
				throw new IllegalArgumentException(total + " faults, of which " + faults.size() + " are listed");
			}
		}

	}

}
