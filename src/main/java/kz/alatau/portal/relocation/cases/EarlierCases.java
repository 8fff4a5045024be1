package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.database.StartStep;
import kz.alatau.portal.relocation.NoticeNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At start, once the starter data is in and before the first page is served: opens the
 * cases of notices that were public before there were cases, and of demonstrations, which
 * nobody publishes by hand. Where nothing is missing this is one statement.
 */
@Component
class EarlierCases extends StartStep {

	private static final String MISSING = """
			select distinct on (n.number) n.number, n.published_by from notice n
			where n.status = 'PUBLISHED' and n.kind in ('START', 'CHANGE_RESTART')
				and exists (select from notice_plot p where p.notice_id = n.id)
				and not exists (select from taking_case c where c.notice_number = n.number)
			order by n.number, n.edition desc""";

	private final JdbcClient database;

	private final CaseUpkeep upkeep;

	EarlierCases(JdbcClient database, CaseUpkeep upkeep) {
		super(AFTER_THE_STARTER_DATA);
		this.database = database;
		this.upkeep = upkeep;
	}

	/** Each notice in a transaction of its own: what is done is done after a kill. */
	@Override
	protected void run() {
		missing().forEach((notice) -> this.upkeep.follow(NoticeNumber.of(notice.number()), notice.publishedBy()));
	}

	private List<Missing> missing() {
		return this.database.sql(MISSING)
			.query((row, index) -> new Missing(row.getString("number"), row.getString("published_by")))
			.list();
	}

	/** A notice without cases, and who published it. */
	private record Missing(String number, String publishedBy) {

	}

}
