package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Real notices that are public and not ended, each with its last public edition. */
interface OtherNoticeRepository extends Repository<Notice, Long> {

	String RUNNING = "\n" + """
			where o.number <> :number and o.status = 'PUBLISHED' and o.body.kind <> 'TERMINATION'
			and o.demonstration = false and o.edition = (select max(m.edition) from Notice m
				where m.number = o.number and m.published.at is not null)
			""";

	/** Those that name a plot of the edition, in one statement for all its plots. */
	@Query("""
			select new kz.alatau.portal.relocation.OtherNotice(o.number, q.cadastralNumber)
			from Notice o join o.body.plots q""" + RUNNING + """
			and q.cadastralNumber in (select p.cadastralNumber from Notice n join n.body.plots p
				where n.number = :number and n.edition = :edition)
			order by o.number, q.cadastralNumber""")
	List<OtherNotice> withPlotsOf(NoticeNumber number, int edition, Limit limit);

	@Query("""
			select new kz.alatau.portal.relocation.OtherNotice(o.number, '') from Notice o""" + RUNNING + """
			and o.body.act.number = :act and o.body.act.date = :adopted order by o.number""")
	List<OtherNotice> withAct(NoticeNumber number, String act, LocalDate adopted, Limit limit);

}
