package kz.alatau.portal.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal did not start. */
class PublicAddressFailureAnalyzer extends AbstractFailureAnalyzer<PublicAddressException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PublicAddressException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Set portal.address (PORTAL_ADDRESS) to what people type to reach the portal, such as "
						+ "https://portal.example: papers, feeds and square codes lead there.",
				cause);
	}

}
