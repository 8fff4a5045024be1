package kz.alatau.portal.starter;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which line to mend instead of printing a stack trace. */
class FaultyStarterDataAnalyzer extends AbstractFailureAnalyzer<FaultyStarterData> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FaultyStarterData cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the file, or start with portal.starter-data=none.", cause);
	}

}
