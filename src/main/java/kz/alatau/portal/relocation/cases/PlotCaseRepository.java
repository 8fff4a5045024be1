package kz.alatau.portal.relocation.cases;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import kz.alatau.portal.relocation.NoticeNumber;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlotCaseRepository extends Repository<PlotCase, Long> {

	Optional<PlotCase> findById(long id);

	Optional<PlotCase> findByNoticeNumberAndPlot(NoticeNumber number, String plot);

	PlotCase saveAndFlush(PlotCase plotCase);

	void flush();

	/** Changes to one case wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from PlotCase c where c.id = :id")
	Optional<PlotCase> findForChange(long id);

	/** In one order always, so that two such changes do not wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from PlotCase c where c.noticeNumber = :number order by c.id")
	List<PlotCase> findAllForChange(NoticeNumber number);

	/** The numbers of notices in which something is due. */
	@Query(nativeQuery = true,
			value = "select distinct notice_number from taking_case where due_on is not null order by notice_number")
	List<String> withDueDates();

	@Query("""
			select new kz.alatau.portal.relocation.cases.CaseLine(c.id, c.plot, c.regime, c.state, c.inResolution,
				c.dueOn, c.dueLimit)
			from PlotCase c where c.noticeNumber = :number order by c.dueOn nulls last, c.plot""")
	List<CaseLine> lines(NoticeNumber number, Pageable page);

	long countByNoticeNumber(NoticeNumber number);

	@Query("""
			select new kz.alatau.portal.relocation.cases.StateCount(c.state, count(c))
			from PlotCase c where c.noticeNumber = :number and c.inResolution group by c.state""")
	List<StateCount> states(NoticeNumber number);

}
