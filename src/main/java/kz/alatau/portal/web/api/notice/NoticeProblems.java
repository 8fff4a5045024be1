package kz.alatau.portal.web.api.notice;

import java.util.Locale;

import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Withdrawal;
import kz.alatau.portal.web.Problems;
import kz.alatau.portal.web.notice.NoticeProof;
import kz.alatau.portal.web.notice.NoticeProofs;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is answered where a court has had a text removed. */
@RestControllerAdvice(basePackageClasses = NoticeProblems.class)
class NoticeProblems {

	private static final String KEY = "notice-papers.problem.";

	private final Problems problems;

	private final NoticeProofs proofs;

	NoticeProblems(Problems problems, NoticeProofs proofs) {
		this.problems = problems;
		this.proofs = proofs;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> removed(RemovedEditionException removed, Locale locale) {
		PublishedNotice notice = removed.notice();
		ProblemDetail problem = this.problems.of(HttpStatus.GONE, "notice-removed", KEY + "removed", locale);
		Withdrawal order = notice.withdrawal();
		if (order != null) {
			problem.setProperty("removedAt", order.at());
			problem.setProperty("reason", Texts.of(order.reason()));
		}
		NoticeProof proof = this.proofs.of(notice);
		if (proof != null) {
			problem.setProperty("index", proof.index());
			problem.setProperty("leafHash", proof.leafHash());
		}
		return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
