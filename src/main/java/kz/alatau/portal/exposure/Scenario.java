package kz.alatau.portal.exposure;

import java.time.Instant;
import java.util.List;

/**
 * A change of the plan that staff keep under a name. It changes nothing by itself.
 *
 * @param note why it was made; may be empty
 * @param zones how many zones it puts
 * @param removed codes of the zones it drops, in order
 * @param planVersion in force when it was made
 * @param dataVersion in force when it was made
 * @param madeBy user name
 */
public record Scenario(int id, String name, String note, int zones, List<String> removed, int planVersion,
		int dataVersion, String madeBy, Instant madeAt) {

	/** The longest name. */
	public static final int LONGEST_NAME = 100;

	/** The longest note. */
	public static final int LONGEST_NOTE = 2_000;

	public Scenario {
		removed = List.copyOf(removed);
	}

}
