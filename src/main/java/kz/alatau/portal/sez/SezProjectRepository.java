package kz.alatau.portal.sez;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface SezProjectRepository extends Repository<SezProject, String>, JpaSpecificationExecutor<SezProject> {

	Optional<SezProject> findBySlug(String slug);

	List<SezProject> findByDistrictCodeOrderBySlug(String districtCode);

	void saveAll(Iterable<SezProject> projects);

}
