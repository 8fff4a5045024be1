package kz.alatau.portal.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, String> {

	List<Source> findAllByOrderByPublisherAscPublishedOnAscCodeAsc();

	List<Source> findByCodeIn(Collection<String> codes);

	void saveAll(Iterable<Source> sources);

}
