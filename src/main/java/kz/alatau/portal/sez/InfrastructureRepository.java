package kz.alatau.portal.sez;

import java.util.List;

import org.springframework.data.repository.Repository;

interface InfrastructureRepository extends Repository<Infrastructure, String> {

	List<Infrastructure> findAllByOrderByKindAscDueYearAscSlugAsc();

	void saveAll(Iterable<Infrastructure> items);

}
