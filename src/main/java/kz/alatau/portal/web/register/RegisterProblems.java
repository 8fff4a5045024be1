package kz.alatau.portal.web.register;

import java.util.Locale;

import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is answered where the register ends. */
@RestControllerAdvice(basePackageClasses = RegisterProblems.class)
class RegisterProblems {

	private final Problems problems;

	private final PublicRegister register;

	RegisterProblems(Problems problems, PublicRegister register) {
		this.problems = problems;
		this.register = register;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> outside(OutsideRegisterException outside, Locale locale) {
		String type = (outside.status() == HttpStatus.NOT_FOUND) ? "not-there" : "range";
		ProblemDetail problem = this.problems.of(outside.status(), "register-" + type, "register.problem." + type,
				locale);
		problem.setProperty("size", this.register.size());
		return ResponseEntity.status(outside.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> removed(RemovedEntryException gone, Locale locale) {
		ProblemDetail problem = this.problems.of(HttpStatus.GONE, "register-removed", "register.problem.removed",
				locale);
		problem.setProperty("index", gone.removed().index());
		problem.setProperty("leafHash", gone.removed().leafHash().base64());
		problem.setProperty("removedBy", gone.removal().index());
		problem.setProperty("reason", gone.removal().members().get("reason"));
		return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
