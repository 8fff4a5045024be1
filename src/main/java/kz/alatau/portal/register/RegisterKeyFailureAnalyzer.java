package kz.alatau.portal.register;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal did not start. */
class RegisterKeyFailureAnalyzer extends AbstractFailureAnalyzer<RegisterKeyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RegisterKeyException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
