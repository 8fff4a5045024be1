package kz.alatau.portal.web.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureDifference;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageCode;
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
		Map<VillageCode, VillageProfile> known = byCode(this.villages.all());
		Map<VillageCode, VillageProfile> drafted = (dataVersion != null) ? byCode(this.inventory.villages(dataVersion))
				: Map.of();
		List<VillageChange> changed = difference.changed();
		List<ExposureTable.Row> rows = changed.stream().map((change) -> row(change, known, drafted)).toList();
		return new ExposureTable(rows, difference.villages().size() - changed.size(), difference.cityBefore(),
				difference.cityAfter());
	}

	private static ExposureTable.Row row(VillageChange change, Map<VillageCode, VillageProfile> known,
			Map<VillageCode, VillageProfile> drafted) {
		VillageProfile village = known.getOrDefault(change.village(), drafted.get(change.village()));
		String kato = change.village().kato();
		return (village == null) ? new ExposureTable.Row(new LocalizedText(kato, kato, kato), null, change)
				: new ExposureTable.Row(village.name(), known.containsKey(change.village()) ? village.slug() : null,
						change);
	}

	private static Map<VillageCode, VillageProfile> byCode(List<VillageProfile> villages) {
		return villages.stream().collect(Collectors.toMap(VillageProfile::code, Function.identity()));
	}

}
