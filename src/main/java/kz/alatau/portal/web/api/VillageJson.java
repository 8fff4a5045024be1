package kz.alatau.portal.web.api;

import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;

/** A village in the list. */
record VillageJson(String slug, String kato, LocalizedText names, int population, Basis populationBasis) {

	static VillageJson of(VillageProfile village) {
		return new VillageJson(village.slug(), village.code().kato(), village.name(), village.population(),
				village.populationBasis());
	}

}
