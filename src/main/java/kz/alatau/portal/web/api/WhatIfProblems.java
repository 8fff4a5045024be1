package kz.alatau.portal.web.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.Problems;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered to a question that cannot be. */
@Component
class WhatIfProblems {

	private static final String KEY = "what-if.problem.";

	private static final String BUSY_SECONDS = "5";

	/** The text is no JSON at all; any other fault is one of its content. */
	private static final Set<Kind> UNREADABLE = EnumSet.of(Kind.UNREADABLE, Kind.WRONG_ENCODING, Kind.COMPRESSED,
			Kind.TOO_DEEP, Kind.TRAILING_CONTENT);

	private final Problems problems;

	private final MessageSource messages;

	WhatIfProblems(Problems problems, MessageSource messages) {
		this.problems = problems;
		this.messages = messages;
	}

	ResponseEntity<Object> tooLarge(Locale locale) {
		return answer(problem(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", locale), "");
	}

	ResponseEntity<Object> busy(Locale locale) {
		return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", locale), BUSY_SECONDS);
	}

	/** 400 where the text cannot be read, 422 where its content is at fault. */
	ResponseEntity<Object> faults(Faults faults, Locale locale) {
		List<ImportFault> listed = faults.all();
		ProblemDetail problem = listed.stream().anyMatch((fault) -> UNREADABLE.contains(fault.kind()))
				? problem(HttpStatus.BAD_REQUEST, "unreadable", locale)
				: problem(HttpStatus.UNPROCESSABLE_CONTENT, "faults", locale);
		problem.setProperty("faults", listed.stream().map((fault) -> fault(fault, locale)).toList());
		problem.setProperty("faultCount", faults.count());
		return answer(problem, "");
	}

	ResponseEntity<Object> refused(List<Refusal> refusals, Locale locale) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", locale);
		problem.setProperty("faults", refusals.stream().map((refusal) -> fault(refusal, locale)).toList());
		problem.setProperty("faultCount", refusals.size());
		return answer(problem, "");
	}

	private ProblemDetail problem(HttpStatus status, String type, Locale locale) {
		return this.problems.of(status, "what-if-" + type, KEY + type, locale);
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem, String retryAfter) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (!retryAfter.isEmpty()) {
			answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
		}
		return answer.body(problem);
	}

	private FaultJson fault(ImportFault fault, Locale locale) {
		return new FaultJson(fault.place().number(), fault.place().code(), fault.field(), fault.kind().name(),
				this.messages.getMessage(fault.kind().messageKey(), null, locale), fault.detail());
	}

	private FaultJson fault(Refusal refusal, Locale locale) {
		String key = refusal.messageKey();
		Object[] arguments = refusal.arguments().toArray();
		String detail = (arguments.length > 0) ? String.valueOf(arguments[0]) : "";
		return new FaultJson(0, "", refusal.field(), key.substring(key.lastIndexOf('.') + 1),
				this.messages.getMessage(key, arguments, locale), detail);
	}

}
