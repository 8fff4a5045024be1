package kz.alatau.portal.plan;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CityRepository extends Repository<City, String> {

	List<City> findAllByOrderByKato();

	void saveAll(Iterable<City> cities);

}
