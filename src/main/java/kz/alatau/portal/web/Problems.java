package kz.alatau.portal.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * What programs are told when something is wrong (RFC 9457): a type that stays the same,
 * and words in the language of the request.
 */
@Component
public class Problems {

	private static final String TYPE = "urn:alatau:problem:";

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A problem.
	 * @param type its name among the problems of the portal
	 * @param key beginning of the message keys of its title and its text
	 */
	public ProblemDetail of(HttpStatus status, String type, String key, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create(TYPE + type));
		problem.setTitle(this.messages.getMessage(key + ".title", null, locale));
		problem.setDetail(this.messages.getMessage(key + ".text", null, locale));
		return problem;
	}

	/** A problem that is no more than its status. */
	ProblemDetail ofStatus(HttpStatus status, String reason, Locale locale) {
		return of(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), "error." + reason, locale);
	}

}
