package kz.alatau.portal.relocation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every public edition by itself, removed ones too. */
interface PublicationRepository extends Repository<Notice, Long> {

	String PUBLICATION = """
			select new kz.alatau.portal.relocation.NoticePublication(n.number, n.edition, n.body.kind, n.body.legalRegime,
				n.status, n.body.title, n.body.text, n.body.alienationFrom, n.body.alienationUntil, n.published.at, n.withdrawn.at,
				n.removed.at, n.reason)
			from Notice n where n.published.at is not null
			""";

	/** An empty code stands for all villages. */
	@Query(PUBLICATION + """
			and (:village = '' or exists (select 1 from Notice v where v.number = n.number
				and v.published.at is not null and :village member of v.body.villages))
			order by coalesce(n.removed.at, n.withdrawn.at, n.published.at) desc, n.id desc""")
	List<NoticePublication> latest(String village, Pageable page);

	@Query(PUBLICATION + " and n.number in :numbers order by n.number, n.edition")
	List<NoticePublication> ofNotices(Collection<NoticeNumber> numbers);

	@Query("""
			select new kz.alatau.portal.relocation.NoticeEdition(n.number, n.edition) from Notice n
			where n.published.at is not null order by n.published.at, n.id""")
	List<NoticeEdition> editions();

}
