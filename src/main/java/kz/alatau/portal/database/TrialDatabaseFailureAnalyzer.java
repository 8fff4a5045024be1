package kz.alatau.portal.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in a sentence why the trial database is not there. */
class TrialDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<TrialDatabaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TrialDatabaseException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Or set spring.datasource.url to use a PostgreSQL of your own.", cause);
	}

}
