package kz.alatau.portal.village;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The villages in force, as they are read. */
@Service
@Transactional(readOnly = true)
public class Villages {

	private final VillageRepository villages;

	Villages(VillageRepository villages) {
		this.villages = villages;
	}

	/** All villages, by KATO code: a city holds dozens, so all fit on a page. */
	public List<VillageProfile> all() {
		return this.villages.findInForce().stream().map(Village::profile).toList();
	}

	public Optional<VillageProfile> bySlug(String slug) {
		return this.villages.findInForceBySlug(slug).map(Village::profile);
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

}
