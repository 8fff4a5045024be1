package kz.alatau.portal.verifier;

import kz.alatau.portal.register.RegisterFaultException;

/**
 * The portal gave no answer, so that nothing can be said of what was asked: no proof that
 * something is wrong with the register.
 */
class NoAnswerException extends RegisterFaultException {

	NoAnswerException(String message) {
		super(message);
	}

	NoAnswerException(String message, Throwable cause) {
		super(message, cause);
	}

}
