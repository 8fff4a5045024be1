package kz.alatau.portal.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ZoneRepository extends Repository<Zone, Zone.Key> {

	List<Zone> findByPlanVersionOrderByCode(int planVersion);

	List<Zone> findByPlanVersionAndCodeInOrderByCode(int planVersion, Collection<String> codes);

	List<Zone> findByPlanVersionAndCodeGreaterThanOrderByCode(int planVersion, String code, Limit limit);

}
