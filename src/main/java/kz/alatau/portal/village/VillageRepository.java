package kz.alatau.portal.village;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface VillageRepository extends Repository<Village, String> {

	List<Village> findAllByOrderByKato();

	Optional<Village> findBySlug(String slug);

	void saveAll(Iterable<Village> villages);

}
