package kz.alatau.portal.progress;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, String> {

	List<Commitment> findAllByOrderByMetricEnAscSaidOnAscSlugAsc();

	void saveAll(Iterable<Commitment> commitments);

}
