package kz.alatau.portal.relocation.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.PendingStep;
import kz.alatau.portal.relocation.procedure.TimeLimit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of many notices at once, as everybody may know them. They are worked out when
 * something changes and kept; {@link ProcedureClocks} tells more of a single notice.
 */
@Service
@Transactional(readOnly = true)
public class PublicDeadlines {

	private final JdbcClient database;

	private final ProcedureClocks clocks;

	private final CaseFiles files;

	PublicDeadlines(JdbcClient database, ProcedureClocks clocks, CaseFiles files) {
		this.database = database;
		this.clocks = clocks;
		this.files = files;
	}

	/**
	 * What is due, by notice and the earliest first; notices without anything are left
	 * out.
	 */
	public Map<NoticeNumber, List<PublicDue>> of(Collection<NoticeNumber> numbers) {
		return this.database.sql("""
				select notice_number, due_limit, due_on from taking_public_due
				where notice_number = any(?) order by due_on, due_limit""")
			.param(numbers.stream().map(NoticeNumber::value).toArray(String[]::new))
			.query(PublicDeadlines::due)
			.list()
			.stream()
			.collect(Collectors.groupingBy(PublicDue::number));
	}

	private static PublicDue due(ResultSet row, int index) throws SQLException {
		return new PublicDue(NoticeNumber.of(row.getString("notice_number")),
				TimeLimit.valueOf(row.getString("due_limit")), row.getObject("due_on", LocalDate.class));
	}

	/** The numbers of notices in which something is due. */
	List<String> numbers() {
		return this.database.sql("select distinct notice_number from taking_public_due").query(String.class).list();
	}

	/**
	 * Works the days of a notice out again, after its publications, its cases or the
	 * calendar have changed. Those who record of two plots at once wait for each other:
	 * else neither would see that theirs was the last letter to be sent.
	 */
	@Transactional
	public void keep(NoticeNumber number) {
		this.database.sql("select pg_advisory_xact_lock(hashtext('taking_public_due'), hashtext(?))")
			.param(number.value())
			.query((row) -> {
			});
		List<PendingStep> due = this.clocks.everybody(number, this.files.today())
			.stream()
			.flatMap((clock) -> clock.reading().pending().stream())
			.filter((step) -> !step.isBar())
			.toList();
		this.database.sql("delete from taking_public_due where notice_number = ?").param(number.value()).update();
		due.forEach((step) -> insert(number, step));
	}

	private void insert(NoticeNumber number, PendingStep step) {
		this.database.sql("insert into taking_public_due (notice_number, due_limit, due_on) values (?, ?, ?)")
			.params(number.value(), step.limit().name(), step.deadline().effectiveDueDate())
			.update();
	}

}
