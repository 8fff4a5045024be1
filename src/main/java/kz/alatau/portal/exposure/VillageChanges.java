package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.alatau.portal.village.VillageCode;

/** Puts the villages of two results beside each other. */
final class VillageChanges {

	private VillageChanges() {
	}

	static List<VillageChange> of(Collection<VillageExposure> before, Collection<VillageExposure> after) {
		Map<String, VillageExposure> earlier = byCode(before);
		Map<String, VillageExposure> later = byCode(after);
		TreeMap<String, VillageExposure> all = new TreeMap<>(earlier);
		all.putAll(later);
		return all.keySet()
			.stream()
			.map((kato) -> new VillageChange(new VillageCode(kato), earlier.get(kato), later.get(kato)))
			.toList();
	}

	private static Map<String, VillageExposure> byCode(Collection<VillageExposure> villages) {
		Map<String, VillageExposure> byCode = new TreeMap<>();
		villages.forEach((village) -> byCode.put(village.village().kato(), village));
		return byCode;
	}

}
