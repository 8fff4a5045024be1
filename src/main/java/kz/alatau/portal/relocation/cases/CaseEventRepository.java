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

	/** Whether any record has the file, annulled or not. */
	@Query("select count(e) > 0 from CaseEvent e join e.proofs p where p.attachment = :sha256")
	boolean isNamed(String sha256);

	/**
	 * Whether a proof that counts shows the file to everybody. What a court had removed
	 * stands on the page of the newspaper too.
	 */
	@Query("""
			select count(e) > 0 from CaseEvent e join e.proofs p
			where p.attachment = :sha256 and p.open and not exists (select 1 from CaseEvent a where a.annuls = e.id)
			and not exists (select 1 from Notice n
				where n.number = e.noticeNumber and n.edition = e.round and n.status = 'REMOVED')""")
	boolean isOpen(String sha256);

	/**
	 * What media have printed; with the file where {@link #isOpen} says that everybody
	 * may have it.
	 */
	@Query("""
			select new kz.alatau.portal.relocation.cases.OpenProof(e.round, p.reference, p.address, e.happenedOn,
				case when p.open then p.attachment else null end)
			from CaseEvent e join e.proofs p
			where e.noticeNumber = :number and p.kind = kz.alatau.portal.relocation.procedure.EvidenceKind.MEDIA
			and not exists (select 1 from CaseEvent a where a.annuls = e.id)
			and not exists (select 1 from Notice n
				where n.number = e.noticeNumber and n.edition = e.round and n.status = 'REMOVED')
			order by e.round, e.happenedOn, e.id""")
	List<OpenProof> findOpen(NoticeNumber number);

	/** Of all plots of a notice. */
	List<CaseEvent> findByNoticeNumberAndCaseIdIsNotNullOrderById(NoticeNumber number);

}
