package kz.alatau.portal.village;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The villages and what stands in them, as they are read. */
@Service
@Transactional(readOnly = true)
public class Villages {

	private final VillageRepository villages;

	private final DwellingRepository dwellings;

	private final ProductiveLandRepository fields;

	private final VillageDataVersionRepository versions;

	Villages(VillageRepository villages, DwellingRepository dwellings, ProductiveLandRepository fields,
			VillageDataVersionRepository versions) {
		this.villages = villages;
		this.dwellings = dwellings;
		this.fields = fields;
		this.versions = versions;
	}

	/** All villages, by KATO code: a city holds dozens, so all fit on a page. */
	public List<VillageProfile> all() {
		return this.villages.findAllByOrderByKato().stream().map(Village::profile).toList();
	}

	public Optional<VillageProfile> bySlug(String slug) {
		return this.villages.findBySlug(slug).map(Village::profile);
	}

	/**
	 * The villages whose name in any language or alphabet holds the words asked for; an
	 * exact name comes first.
	 * @param query as typed, in any spelling or script; blank gives all
	 */
	public List<VillageProfile> search(String query) {
		String key = NameKey.of(query);
		if (query.isBlank()) {
			return all();
		}
		if (key.isEmpty()) {
			return List.of();
		}
		return all().stream()
			.filter((village) -> keys(village).anyMatch((name) -> name.contains(key)))
			.sorted(Comparator.comparing((village) -> keys(village).noneMatch(key::equals)))
			.toList();
	}

	private static Stream<String> keys(VillageProfile village) {
		return Stream.of(village.name().kk(), village.name().ru(), village.name().en(), village.latinName())
			.map(NameKey::of);
	}

	/** All dwellings of all villages. */
	public List<VillageDwelling> dwellings() {
		return this.dwellings.findAllByOrderById().stream().map(Dwelling::summary).toList();
	}

	/** All productive land of all villages. */
	public List<VillageField> fields() {
		return this.fields.findAllByOrderById().stream().map(ProductiveLand::summary).toList();
	}

	public List<VillageDwelling> dwellings(VillageCode village) {
		return this.dwellings.findByVillageKatoOrderById(village.kato()).stream().map(Dwelling::summary).toList();
	}

	/** The number of the latest import; empty before the first. */
	public OptionalInt dataVersion() {
		return this.versions.findFirstByOrderByNumberDesc()
			.map((version) -> OptionalInt.of(version.number()))
			.orElseGet(OptionalInt::empty);
	}

}
