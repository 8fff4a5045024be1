package kz.alatau.portal.progress;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, Integer> {

	List<Milestone> findAllByOrderByHappenedOnDescIdDesc();

	void saveAll(Iterable<Milestone> milestones);

}
