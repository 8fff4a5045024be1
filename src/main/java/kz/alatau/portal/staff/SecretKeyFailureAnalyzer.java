package kz.alatau.portal.staff;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal did not start. */
class SecretKeyFailureAnalyzer extends AbstractFailureAnalyzer<SecretKeyException> {

	private static final String ACTION = "Make a key once with \"openssl rand -base64 32\", keep it safe, and put it into "
			+ "portal.staff.secret-key (PORTAL_STAFF_SECRET_KEY), or its file's name into "
			+ "portal.staff.secret-key-file (PORTAL_STAFF_SECRET_KEY_FILE). Keep to the key the second factors were set "
			+ "up with.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SecretKeyException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
	}

}
