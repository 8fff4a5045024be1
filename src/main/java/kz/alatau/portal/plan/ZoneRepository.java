package kz.alatau.portal.plan;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ZoneRepository extends Repository<Zone, Zone.Key> {

	List<Zone> findByPlanVersionOrderByCode(int planVersion);

	void saveAll(Iterable<Zone> zones);

}
