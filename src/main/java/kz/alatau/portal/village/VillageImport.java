package kz.alatau.portal.village;

import java.util.Optional;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.dataset.ImportOutcome.Accepted;
import kz.alatau.portal.dataset.ImportOutcome.Rejected;
import kz.alatau.portal.dataset.Progress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports the starter data about villages, which is in force at once: a file whole or not
 * at all.
 */
@Service
@Transactional
public class VillageImport {

	private final VillageDrafts drafts;

	VillageImport(VillageDrafts drafts) {
		this.drafts = drafts;
	}

	/** Imports villages, dwellings or productive land. */
	public ImportOutcome load(VillageDataKind kind, DataFile file) {
		Faults faults = new Faults(file);
		Optional<Integer> version = this.drafts.store(kind, file, faults, "", Progress.NONE);
		if (version.isEmpty()) {
			return new Rejected(faults.all());
		}
		this.drafts.publishStarter(version.get());
		return new Accepted(this.drafts.find(version.get()).orElseThrow().rows());
	}

}
