package kz.alatau.portal.staff;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal did not start. */
class FirstAccountFailureAnalyzer extends AbstractFailureAnalyzer<FirstAccountRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FirstAccountRefusedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the property, or leave it out: then one is chosen for you.", cause);
	}

}
