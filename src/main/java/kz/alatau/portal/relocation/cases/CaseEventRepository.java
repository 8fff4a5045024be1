package kz.alatau.portal.relocation.cases;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import kz.alatau.portal.relocation.NoticeNumber;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseEventRepository extends Repository<CaseEvent, Long> {

	CaseEvent saveAndFlush(CaseEvent event);

	Optional<CaseEvent> findById(long id);

	/** Annulments of one record wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from CaseEvent e where e.id = :id")
	Optional<CaseEvent> findForAnnulment(long id);

	List<CaseEvent> findByCaseIdOrderById(long caseId);

	/** Of the resolution as a whole. */
	List<CaseEvent> findByNoticeNumberAndCaseIdIsNullOrderById(NoticeNumber number);

	/** Of all plots of a notice. */
	List<CaseEvent> findByNoticeNumberAndCaseIdIsNotNullOrderById(NoticeNumber number);

}
