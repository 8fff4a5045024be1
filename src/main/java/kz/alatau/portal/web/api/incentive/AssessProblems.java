package kz.alatau.portal.web.api.incentive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.Problems;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered to a case that cannot be assessed. */
@Component
class AssessProblems {

	private static final String KEY = "incentive.problem.";

	private static final String REASONS = "incentive.error.";

	/** The text is no JSON; anything else is a fault of the case. */
	private static final Set<String> UNREADABLE = Set.of("incentive.error.json", "incentive.error.json-limits",
			"incentive.error.json-trailing");

	private final Problems problems;

	private final MessageSource messages;

	AssessProblems(Problems problems, MessageSource messages) {
		this.problems = problems;
		this.messages = messages;
	}

	ResponseEntity<Object> tooLarge(Locale locale) {
		return answer(problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale));
	}

	/** 400 where the text cannot be read, 422 where the case cannot be. */
	ResponseEntity<Object> refused(List<Refusal> refusals, Locale locale) {
		boolean unreadable = refusals.stream().map(Refusal::messageKey).anyMatch(UNREADABLE::contains);
		ProblemDetail problem = unreadable ? problem(HttpStatus.BAD_REQUEST, "unreadable", locale)
				: problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", locale);
		problem.setProperty("errors", errors(refusals, locale));
		return answer(problem);
	}

	/** A code of a certificate that cannot be one. */
	ResponseEntity<Object> mistyped(Locale locale) {
		return answer(this.problems.of(HttpStatus.NOT_FOUND, "certificate-mistyped", KEY + "mistyped", locale));
	}

	List<ErrorJson> errors(List<Refusal> refusals, Locale locale) {
		return refusals.stream().map((refusal) -> error(refusal, locale)).toList();
	}

	private ErrorJson error(Refusal refusal, Locale locale) {
		String key = refusal.messageKey();
		return new ErrorJson(refusal.field(), this.messages.getMessage(key, refusal.arguments().toArray(), locale),
				key.startsWith(REASONS) ? key.substring(REASONS.length()) : key);
	}

	private ProblemDetail problem(HttpStatus status, String type, Locale locale) {
		return this.problems.of(status, "incentive-" + type, KEY + type, locale);
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field path in the case; empty for the whole
	 * @param message the reason in words
	 * @param code stays the same in all languages
	 */
	record ErrorJson(String field, String message, String code) {
	}

}
