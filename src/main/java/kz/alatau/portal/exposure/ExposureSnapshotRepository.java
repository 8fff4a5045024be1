package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExposureSnapshotRepository extends Repository<ExposureSnapshot, Integer> {

	Optional<ExposureSnapshot> findFirstByInForceSinceIsNotNullOrderByInForceSinceDescIdDesc();

	/** The last one in force comes first. */
	@Query("""
			select new kz.alatau.portal.exposure.VillageInForce(s, v)
			from ExposureSnapshot s left join VillageExposureRow v on v.snapshotId = s.id and v.villageKato = :kato
			where s.inForceSince is not null order by s.inForceSince desc, s.id desc""")
	List<VillageInForce> findInForceWith(String kato, Limit limit);

	Optional<ExposureSnapshot> findFirstByPlanVersionAndInForceSinceIsNotNullOrderByInForceSinceDescIdDesc(
			int planVersion);

	List<ExposureSnapshot> findByPlanVersionInAndInForceSinceIsNotNullOrderByInForceSinceAscIdAsc(
			Collection<Integer> planVersions);

	Optional<ExposureSnapshot> findByPlanVersionAndDataVersionAndMethodVersion(int planVersion, int dataVersion,
			int methodVersion);

	@Query("""
			select distinct s.planVersion from ExposureSnapshot s where s.inForceSince is not null
			order by s.planVersion desc""")
	List<Integer> findPlansOnceInForce();

	List<ExposureSnapshot> findByPlanVersionAndInForceSinceIsNull(int planVersion);

	List<ExposureSnapshot> findByDataVersionAndInForceSinceIsNull(int dataVersion);

}
