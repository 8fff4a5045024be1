package kz.alatau.portal.village;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProductiveLandRepository extends Repository<ProductiveLand, Integer> {

	List<ProductiveLand> findAllByOrderById();

	List<ProductiveLand> findByVillageKatoOrderById(String kato);

	void saveAll(Iterable<ProductiveLand> fields);

}
