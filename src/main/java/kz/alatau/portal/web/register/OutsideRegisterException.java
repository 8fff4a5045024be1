package kz.alatau.portal.web.register;

import org.springframework.http.HttpStatus;

/** What was asked for is not in the register, or cannot be. */
class OutsideRegisterException extends RuntimeException {

	private final HttpStatus status;

	private OutsideRegisterException(HttpStatus status) {
		super("Outside the register", null, false, false);
		this.status = status;
	}

	/** There may be such an entry some day. */
	static OutsideRegisterException notYet() {
		return new OutsideRegisterException(HttpStatus.NOT_FOUND);
	}

	/** The numbers do not fit together, however far the register grows. */
	static OutsideRegisterException impossible() {
		return new OutsideRegisterException(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	HttpStatus status() {
		return this.status;
	}

}
