package kz.alatau.portal.village;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;

/**
 * What is known about a village.
 *
 * @param slug its name in addresses
 * @param latinName the Kazakh name in Latin letters, alphabet of 2021
 * @param formerDistrict rural district and district before 2024
 * @param population persons, in the year given
 * @param boundary the built-up area
 */
public record VillageProfile(VillageCode code, String slug, LocalizedText name, String latinName,
		LocalizedText formerDistrict, int population, Basis populationBasis, int populationYear, Basis geometryBasis,
		Boundary boundary) {

	/**
	 * Every spelling of the name once: Kazakh, Kazakh in Latin letters, Russian, English.
	 */
	public SequencedSet<String> spellings() {
		return new LinkedHashSet<>(List.of(this.name.kk(), this.latinName, this.name.ru(), this.name.en()));
	}

}
