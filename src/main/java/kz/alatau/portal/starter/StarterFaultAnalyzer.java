package kz.alatau.portal.starter;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to mend instead of printing a stack trace. */
class StarterFaultAnalyzer extends AbstractFailureAnalyzer<StarterFaultException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StarterFaultException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the file, or start with portal.starter-data=none.", cause);
	}

}
