package kz.alatau.portal.exposure;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ExposureSnapshotRepository extends Repository<ExposureSnapshot, Integer> {

	Optional<ExposureSnapshot> findFirstByOrderByIdDesc();

	boolean existsByPlanVersionAndDataVersionAndMethodVersion(int planVersion, int dataVersion, int methodVersion);

}
