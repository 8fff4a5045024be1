package kz.alatau.portal.relocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notices by edition; lists hold each notice once, with its last public edition. */
interface NoticeRepository extends Repository<Notice, Long> {

	String LINE = """
			select new kz.alatau.portal.relocation.NoticeLine(n.number, n.edition, n.body.kind, n.status, n.body.title,
				n.body.legalRegime, n.body.alienationFrom, n.published.at, n.withdrawn.at, n.updated.at, n.updated.by)
			from Notice n
			""";

	/** An empty code stands for all villages; a plot once spared stays on record. */
	String PUBLIC = "\n" + """
			where n.published.at is not null and n.status <> 'REMOVED' and n.edition = (select max(m.edition)
			from Notice m where m.number = n.number and m.published.at is not null)
			and (:village = '' or exists (select 1 from Notice v where v.number = n.number
				and v.published.at is not null and :village member of v.body.villages))""";

	Notice saveAndFlush(Notice notice);

	boolean existsByNumber(NoticeNumber number);

	Optional<Notice> findByNumberAndEdition(NoticeNumber number, int edition);

	@Query("""
			select new kz.alatau.portal.relocation.NoticeState(n.number, n.edition, n.status, n.version)
			from Notice n where n.number = :number and n.edition = :edition""")
	Optional<NoticeState> state(NoticeNumber number, int edition);

	List<Notice> findByNumberOrderByEdition(NoticeNumber number);

	@Query("select n from Notice n where n.number = :number and n.published.at is not null order by n.edition")
	List<Notice> findPublic(NoticeNumber number);

	/** Changes to one edition wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Notice n where n.number = :number and n.edition = :edition")
	Optional<Notice> findForChange(NoticeNumber number, int edition);

	/**
	 * Changes to one notice wait for each other; at least one edition, in their order.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Notice n where n.number = :number order by n.edition")
	List<Notice> findForChange(NoticeNumber number);

	void deleteByNumberAndEdition(NoticeNumber number, int edition);

	@Query(LINE + PUBLIC + " order by n.published.at desc, n.id desc")
	List<NoticeLine> published(String village, Pageable page);

	@Query("select count(n) from Notice n" + PUBLIC)
	long countPublished(String village);

	@Query(LINE + " where n.published.at is null order by n.updated.at desc, n.id desc")
	List<NoticeLine> open(Pageable page);

	/** What one person may take on; three people have a hand in an edition. */
	@Query("""
			select new kz.alatau.portal.relocation.WaitingNotice(n.number, n.edition, n.body.kind, n.status,
				n.body.title, n.review.remark)
			from Notice n where n.status in :open and (
				n.status = 'DRAFT' and n.review.remark <> '' and :by member of n.review.authors
				or n.status = 'IN_REVIEW' and :by not member of n.review.authors
				or n.status = 'REVIEWED' and :by not member of n.review.authors and n.review.reviewed.by <> :by)
			order by n.updated.at, n.id""")
	List<WaitingNotice> waiting(String by, Set<NoticeStatus> open, Limit limit);

	/** Acts whose notices wait, the oldest first. */
	@Query("""
			select new kz.alatau.portal.relocation.AdoptedAct(n.number, n.edition, n.body.kind, n.body.legalRegime,
				n.body.act.date)
			from Notice n where n.published.at is null and n.body.act.date is not null order by n.body.act.date, n.id""")
	List<AdoptedAct> adopted(Limit limit);

	/**
	 * Of each real notice the last edition that orders land, and when the taking ended:
	 * withdrawn, removed or terminated.
	 */
	@Query("""
			select new kz.alatau.portal.relocation.OrderedLand(n.body.issuer, n.body.act.number, n.body.act.date,
				n.body.act.areaHa, (select max(coalesce(e.removed.at, e.withdrawn.at, e.published.at)) from Notice e
					where e.number = n.number and e.published.at is not null
					and (e.status <> 'PUBLISHED' or e.body.kind = 'TERMINATION')))
			from Notice n where n.published.at is not null and n.demonstration = false and n.edition = (
				select max(m.edition) from Notice m where m.number = n.number and m.published.at is not null
				and m.body.kind in ('START', 'CHANGE_RESTART', 'CORRECTION'))""")
	List<OrderedLand> orderedLand();

	@Query("""
			select new kz.alatau.portal.relocation.NoticeVillage(n.number, n.edition, v)
			from Notice n join n.body.villages v where n.number in :numbers order by v""")
	List<NoticeVillage> villagesOf(Collection<NoticeNumber> numbers);

	/** Whether something public names the file. */
	@Query("""
			select count(n) > 0 from Notice n join n.files f
			where f.sha256 = :sha256 and n.published.at is not null and n.status <> 'REMOVED'""")
	boolean isPublic(String sha256);

	/** Whether anything at all names the file. */
	@Query("select count(n) > 0 from Notice n join n.files f where f.sha256 = :sha256")
	boolean isNamed(String sha256);

}
