package kz.alatau.portal.plan;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DistrictRepository extends Repository<District, String> {

	List<District> findAllByOrderByCode();

	void saveAll(Iterable<District> districts);

}
