package kz.alatau.portal.relocation.cases;

import java.sql.Timestamp;
import java.time.Instant;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ProcedureState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a case for each plot a publication names; thousands of them in one statement. */
@Component
class NewCases {

	private static final String INSERT = """
			insert into taking_case (notice_number, plot, regime, round, in_resolution, state, changed_at, changed_by)
			select :number, plot, :regime, :round, true, :state, :at, :by from unnest(:plots) as plot
			on conflict on constraint taking_case_plot_uk do nothing""";

	private final JdbcClient database;

	NewCases(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those that are there already stay as they are.
	 * @return how many are new
	 */
	int open(NoticeNumber number, Publication publication, Instant at, String by) {
		return this.database.sql(INSERT)
			.param("number", number.value())
			.param("regime", publication.regime().name())
			.param("round", publication.edition())
			.param("state", ProcedureState.PUBLISHED.name())
			.param("at", Timestamp.from(at))
			.param("by", by)
			.param("plots", publication.plots().toArray(String[]::new))
			.update();
	}

}
