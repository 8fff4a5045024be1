package kz.alatau.portal.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.web.notice.VillageNames;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a reader sees when something is wrong: never an exception, always what to do next.
 */
@Controller
class ErrorPageController implements ErrorController {

	/** Addresses below these are for programs. */
	private static final List<String> INTERFACES = List.of("/api/", "/register/");

	/** Statuses with a text of their own; any other one is told in general words. */
	private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 415, 429, 503);

	private final Problems problems;

	private final VillageNames villages;

	ErrorPageController(Problems problems, VillageNames villages) {
		this.problems = problems;
		this.villages = villages;
	}

	@RequestMapping(path = "/error")
	Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
		HttpStatus status = status(request);
		// Somebody may also open this address by hand.
		response.setStatus(status.value());
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (isForPrograms(path, request.getContextPath())) {
			return problem(status, path, request.getLocale());
		}
		Optional<MissingRole> missing = MissingRole.of(request);
		missing.ifPresent((role) -> model.addAttribute("missing", role));
		Optional<LostForm> lost = LostForm.of(request);
		lost.ifPresent((form) -> show(form, model));
		return page(missing.isPresent() ? "role" : lost.isPresent() ? "lost" : reason(status), status, model);
	}

	/** Villages are chosen by their codes; nobody knows those by heart. */
	private void show(LostForm form, Model model) {
		model.addAttribute("lost", form);
		model.addAttribute("villages", form.namesVillages() ? this.villages.byCode() : Map.of());
	}

	private static boolean isForPrograms(String path, String language) {
		return INTERFACES.stream().anyMatch((start) -> path.startsWith(start) || path.startsWith(language + start));
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, Locale locale) {
		ProblemDetail problem = this.problems.ofStatus(status, reason(status), locale);
		problem.setInstance(URI.create(path));
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static String page(String reason, HttpStatus status, Model model) {
		model.addAttribute("status", status.value());
		model.addAttribute("reason", reason);
		return "error/page";
	}

	private static String reason(HttpStatus status) {
		if (EXPLAINED.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is4xxClientError() ? "4xx" : "5xx";
	}

	private static HttpStatus status(HttpServletRequest request) {
		@Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return (status != null) ? status : HttpStatus.NOT_FOUND;
	}

}
