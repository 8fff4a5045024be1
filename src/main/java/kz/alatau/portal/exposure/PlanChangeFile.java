package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.plan.ZoneFile;

import org.springframework.stereotype.Component;

/** Reads a change of the plan from a small file of zones. */
@Component
public class PlanChangeFile {

	/** In bytes, and so in corners; what is kept has been checked already. */
	private static final int LONGEST_KEPT = 1 << 27;

	private final ZoneFile zones;

	PlanChangeFile(ZoneFile zones) {
		this.zones = zones;
	}

	/**
	 * Reads at most {@link PlanChange#MOST_ZONES} zones, as strictly as those of a plan.
	 * @param removed codes to drop; where there are any, the file may be without zones
	 * @param faults takes what is wrong
	 * @return empty if anything is wrong
	 */
	public Optional<PlanChange> read(DataFile file, Set<String> removed, Faults faults) {
		return read(file, removed, PlanChange.MOST_CORNERS, PlanChange.LONGEST_FILE, faults);
	}

	/** The same for what was once read and is kept with every digit: it is longer. */
	Optional<PlanChange> readKept(DataFile file, Set<String> removed) {
		return read(file, removed, LONGEST_KEPT, LONGEST_KEPT, new Faults(file));
	}

	private Optional<PlanChange> read(DataFile file, Set<String> removed, int corners, long longest, Faults faults) {
		Faults found = new Faults(file);
		List<PlanZone> put = this.zones.read(file, PlanChange.MOST_ZONES, corners, longest, found);
		if (!found.any() || (!removed.isEmpty() && hasOnlyNoZones(found))) {
			return Optional.of(new PlanChange(put, removed));
		}
		List<ImportFault> listed = found.all();
		listed.forEach((fault) -> faults.add(fault.place(), fault.field(), fault.kind(), fault.detail()));
		faults.addUnlisted(found.count() - listed.size());
		return Optional.empty();
	}

	/** An empty collection, as opposed to an empty file. */
	private static boolean hasOnlyNoZones(Faults faults) {
		return faults.count() == 1 && faults.all()
			.stream()
			.allMatch((fault) -> fault.kind() == Kind.NOTHING_INSIDE && fault.field().equals("features"));
	}

}
