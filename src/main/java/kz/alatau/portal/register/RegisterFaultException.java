package kz.alatau.portal.register;

/**
 * What should be part of the register is not what it says it is; the message says why.
 */
public class RegisterFaultException extends RuntimeException {

	public RegisterFaultException(String message) {
		super(message);
	}

	public RegisterFaultException(String message, Throwable cause) {
		super(message, cause);
	}

}
