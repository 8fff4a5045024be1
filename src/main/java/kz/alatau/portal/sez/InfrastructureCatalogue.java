package kz.alatau.portal.sez;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The infrastructure of the city as it is read. */
@Service
@Transactional(readOnly = true)
public class InfrastructureCatalogue {

	private final InfrastructureRepository repository;

	InfrastructureCatalogue(InfrastructureRepository repository) {
		this.repository = repository;
	}

	/** All items, by kind and due year; dozens, so all fit on a page. */
	public List<InfrastructureItem> all() {
		return this.repository.findAllByOrderByKindAscDueYearAscSlugAsc().stream().map(Infrastructure::item).toList();
	}

}
