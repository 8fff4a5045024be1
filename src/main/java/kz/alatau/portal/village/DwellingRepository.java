package kz.alatau.portal.village;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DwellingRepository extends Repository<Dwelling, Long> {

	List<Dwelling> findAllByOrderById();

	List<Dwelling> findByVillageKatoOrderById(String kato);

}
