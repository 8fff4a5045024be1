package kz.alatau.portal.web.security;

import org.springframework.security.core.AuthenticationException;

/**
 * Too many wrong passwords came from this address: the next one is not even looked at.
 */
class TooManyTriesException extends AuthenticationException {

	TooManyTriesException() {
		super("Too many tries");
	}

}
