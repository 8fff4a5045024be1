package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureInputs.Zone;

/**
 * What changes from one plan to another.
 *
 * @param put new zones, and zones that replace those with their code
 * @param removed codes of zones that are no more
 */
public record ZoneChanges(List<Zone> put, Set<String> removed) {

	public ZoneChanges {
		put = List.copyOf(put);
		removed = Set.copyOf(removed);
	}

}
