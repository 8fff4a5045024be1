package kz.alatau.portal.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, Integer> {

	List<PlanVersion> findByPublishedAtIsNotNullOrderByNumber();

	List<PlanVersion> findByPublishedAtIsNullOrderByNumber();

	Optional<PlanVersion> findByNumber(int number);

	boolean existsByNumber(int number);

	Optional<PlanVersion> findFirstByOrderByNumberDesc();

	void save(PlanVersion version);

	void delete(PlanVersion version);

	void flush();

}
