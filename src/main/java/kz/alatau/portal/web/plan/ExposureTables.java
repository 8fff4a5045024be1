package kz.alatau.portal.web.plan;

import java.util.Collection;
import java.util.List;

import kz.alatau.portal.exposure.ExposureDifference;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gives the villages of a difference their names. */
@Component
public class ExposureTables {

	private final Villages villages;

	private final VillageInventory inventory;

	ExposureTables(Villages villages, VillageInventory inventory) {
		this.villages = villages;
		this.inventory = inventory;
	}

	/** A difference between results that know only villages in force. */
	public ExposureTable of(ExposureDifference difference) {
		return of(difference, null);
	}

	/**
	 * A difference.
	 * @param dataVersion where to look for names of villages that are not in force
	 */
	public ExposureTable of(ExposureDifference difference, @Nullable Integer dataVersion) {
		return of(difference, this.villages.all(), (dataVersion != null) ? List.of(dataVersion) : List.of());
	}

	/**
	 * The same for a page that has read the villages in force.
	 * @param dataVersions where to look for names of villages that are not
	 */
	public ExposureTable of(ExposureDifference difference, List<VillageProfile> villages,
			Collection<Integer> dataVersions) {
		List<VillageChange> changed = difference.changed();
		VillageLabels labels = VillageLabels.of(changed.stream().map(VillageChange::village).toList(), villages,
				dataVersions, this.inventory);
		List<ExposureTable.Row> rows = changed.stream()
			.map((change) -> new ExposureTable.Row(labels.name(change.village()), labels.slug(change.village()),
					change))
			.toList();
		return new ExposureTable(rows, difference.villages().size() - changed.size(), difference.cityBefore(),
				difference.cityAfter());
	}

}
