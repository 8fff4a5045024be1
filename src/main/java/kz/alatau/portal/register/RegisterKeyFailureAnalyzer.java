package kz.alatau.portal.register;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal did not start. */
class RegisterKeyFailureAnalyzer extends AbstractFailureAnalyzer<RegisterKeyException> {

	private static final String ACTION = "Make a key once with \"openssl genpkey -algorithm ed25519 -out register-key.pem\", "
			+ "keep it safe, and name the file in portal.register.key-file (PORTAL_REGISTER_KEY_FILE), or put its text "
			+ "or 32 random bytes in Base64 into portal.register.key (PORTAL_REGISTER_KEY).";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RegisterKeyException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
	}

}
