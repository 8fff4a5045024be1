package kz.alatau.portal.relocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

	String LINE = """
			select new kz.alatau.portal.relocation.NoticeLine(n.number, n.status, n.title, n.legalRegime,
				n.alienationFrom, n.published.at, n.withdrawn.at, n.updated.at)
			from Notice n
			""";

	/** An empty code stands for all villages. */
	String PUBLIC = " where n.published.at is not null and (:village = '' or :village member of n.villages)";

	Notice saveAndFlush(Notice notice);

	boolean existsByNumber(NoticeNumber number);

	Optional<Notice> findByNumber(NoticeNumber number);

	/** Changes to one notice wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Notice n where n.number = :number")
	Optional<Notice> findForChange(NoticeNumber number);

	@Query(LINE + PUBLIC + " order by n.published.at desc, n.id desc")
	List<NoticeLine> published(String village, Pageable page);

	@Query("select count(n) from Notice n" + PUBLIC)
	long countPublished(String village);

	@Query(LINE + " where n.published.at is null order by n.updated.at desc, n.id desc")
	List<NoticeLine> drafts(Pageable page);

	/** Of all public notices that are real, withdrawn ones too. */
	@Query("""
			select new kz.alatau.portal.relocation.OrderedLand(n.issuer, n.act.number, n.act.date, n.act.areaHa,
				n.withdrawn.at)
			from Notice n where n.published.at is not null and n.demonstration = false""")
	List<OrderedLand> orderedLand();

	@Query("""
			select new kz.alatau.portal.relocation.NoticeVillage(n.number, v)
			from Notice n join n.villages v where n.number in :numbers order by v""")
	List<NoticeVillage> villagesOf(Collection<NoticeNumber> numbers);

}
