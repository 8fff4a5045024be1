package kz.alatau.portal.village;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VillageRepository extends Repository<Village, Village.Key> {

	@Query(nativeQuery = true, value = """
			select v.* from village v join village_data_in_force f on v.data_set = f.village_set order by v.kato""")
	List<Village> findInForce();

	@Query(nativeQuery = true, value = """
			select v.* from village v join village_data_in_force f on v.data_set = f.village_set
			where v.slug = :slug""")
	Optional<Village> findInForceBySlug(String slug);

	@Query(nativeQuery = true, value = """
			select v.* from village v join village_data_version d on v.data_set = d.village_set
			where d.number = :version order by v.kato""")
	List<Village> findOfVersion(int version);

	@Query(nativeQuery = true, value = """
			select v.* from village v join village_data_version d on v.data_set = d.village_set
			where d.number = :version and v.slug = :slug""")
	Optional<Village> findOfVersionBySlug(int version, String slug);

	void deleteByDataSet(int dataSet);

	void saveAll(Iterable<Village> villages);

}
