package kz.alatau.portal.relocation.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.TimeLimit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is due in cases, equal dates of one notice together. Two lists come with one
 * statement, each with a limit of its own: many things overdue must not hide what comes.
 */
@Component
class DueGroups {

	private static final String SELECT = """
			(select %s as overdue, notice_number, regime, due_limit, due_on, count(*) as plots, min(id) as case_id
			from taking_case where due_on %s group by notice_number, regime, due_limit, due_on
			order by due_on, notice_number limit :most)""";

	private static final String AROUND = SELECT.formatted("true", "< :today") + " union all "
			+ SELECT.formatted("false", "between :from and :until") + " order by due_on, notice_number";

	private final JdbcClient database;

	DueGroups(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is due before today, and on some days, both included.
	 * @param most lines of each list, the earliest
	 */
	Found around(LocalDate today, LocalDate from, LocalDate until, int most) {
		List<Row> rows = this.database.sql(AROUND)
			.param("today", today)
			.param("from", from)
			.param("until", until)
			.param("most", most)
			.query(DueGroups::row)
			.list();
		return new Found(rows.stream().filter(Row::overdue).map(Row::group).toList(),
				rows.stream().filter((row) -> !row.overdue()).map(Row::group).toList());
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getBoolean("overdue"),
				new DueGroup(NoticeNumber.of(row.getString("notice_number")),
						LegalRegime.valueOf(row.getString("regime")), TimeLimit.valueOf(row.getString("due_limit")),
						row.getObject("due_on", LocalDate.class), row.getLong("plots"), row.getLong("case_id")));
	}

	private record Row(boolean overdue, DueGroup group) {

	}

	/** The two lists, the earliest first. */
	record Found(List<DueGroup> overdue, List<DueGroup> asked) {

	}

}
