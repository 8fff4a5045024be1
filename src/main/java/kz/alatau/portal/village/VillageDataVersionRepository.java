package kz.alatau.portal.village;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface VillageDataVersionRepository extends Repository<VillageDataVersion, Integer> {

	Optional<VillageDataVersion> findFirstByOrderByNumberDesc();

	void save(VillageDataVersion version);

}
