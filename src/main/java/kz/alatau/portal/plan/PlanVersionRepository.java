package kz.alatau.portal.plan;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, Integer> {

	Optional<PlanVersion> findFirstByOrderByNumberDesc();

	boolean existsByNumber(int number);

	void save(PlanVersion version);

}
