package kz.alatau.portal.web.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

/** Names and addresses of villages, also of those that are not in force any more. */
final class VillageLabels {

	private final Map<VillageCode, VillageProfile> current = new HashMap<>();

	private final Map<VillageCode, VillageProfile> other = new HashMap<>();

	private VillageLabels(List<VillageProfile> villages) {
		villages.forEach((village) -> this.current.put(village.code(), village));
	}

	/**
	 * Labels for villages of a result.
	 * @param villages those in force
	 * @param dataVersions where to look for those that are not; read only if there are
	 * any
	 */
	static VillageLabels of(Collection<VillageCode> codes, List<VillageProfile> villages,
			Collection<Integer> dataVersions, VillageInventory inventory) {
		VillageLabels labels = new VillageLabels(villages);
		if (!labels.current.keySet().containsAll(codes)) {
			dataVersions.forEach((version) -> inventory.villages(version)
				.forEach((village) -> labels.other.put(village.code(), village)));
		}
		return labels;
	}

	/** The name; the code where there is none. */
	LocalizedText name(VillageCode code) {
		VillageProfile village = this.current.getOrDefault(code, this.other.get(code));
		return (village != null) ? village.name() : new LocalizedText(code.kato(), code.kato(), code.kato());
	}

	/** The address; empty where the village has no page. */
	@Nullable String slug(VillageCode code) {
		VillageProfile village = this.current.get(code);
		return (village != null) ? village.slug() : null;
	}

}
