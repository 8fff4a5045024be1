package kz.alatau.portal.web.api.incentive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.CaseReader;
import kz.alatau.portal.incentive.CaseReading;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator as JSON. Nothing is stored. */
@RestController
@RequestMapping("/api/v1/incentives/assess")
class AssessApiController {

	/** Bytes; a case with everything in it has a tenth of that. */
	static final int LONGEST = 256 << 10;

	/** Parameters that are no fields of a case; links carry the version of the rules. */
	private static final Set<String> OWN_PARAMETERS = Set.of("lang", "trace", "rules");

	private final Assessments assessments;

	private final AssessProblems problems;

	private final Legislation legislation;

	AssessApiController(Assessments assessments, AssessProblems problems, Legislation legislation) {
		this.assessments = assessments;
		this.problems = problems;
		this.legislation = legislation;
	}

	@Operation(summary = AssessTexts.SUMMARY, description = AssessTexts.DESCRIPTION)
	@RequestBody(required = true, description = "The case; every field is described in its schema",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(ref = "#/components/schemas/IncentiveCase")))
	@AssessAnswers
	@ApiResponse(responseCode = "413", ref = AssessDescription.TOO_LARGE)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Object> assess(InputStream body,
			@Parameter(description = AssessTexts.TRACE) @RequestParam(defaultValue = "false") boolean trace,
			@Parameter(description = AssessTexts.LANGUAGE) @RequestParam(defaultValue = "") String lang, Locale locale)
			throws IOException {
		Locale asked = language(lang, locale);
		byte[] sent = body.readNBytes(LONGEST + 1);
		if (sent.length > LONGEST) {
			return this.problems.tooLarge(asked);
		}
		return answer(CaseDocument.ofJson(new ByteArrayInputStream(sent)), trace, asked);
	}

	@Operation(summary = AssessTexts.QUERY_SUMMARY, description = AssessTexts.QUERY_DESCRIPTION)
	@AssessAnswers
	@GetMapping
	ResponseEntity<Object> assess(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
			@Parameter(description = AssessTexts.TRACE) @RequestParam(defaultValue = "false") boolean trace,
			@Parameter(description = AssessTexts.LANGUAGE) @RequestParam(defaultValue = "") String lang,
			Locale locale) {
		query.keySet().removeAll(OWN_PARAMETERS);
		CaseDocument document = CaseDocument.ofParameters(query);
		List<Refusal> unknown = new ArrayList<>();
		document.unknown().forEach((name) -> unknown.add(Refusal.of(name, "incentive.error.unknown")));
		return unknown.isEmpty() ? answer(document, trace, language(lang, locale))
				: this.problems.refused(unknown, language(lang, locale));
	}

	private ResponseEntity<Object> answer(CaseDocument document, boolean trace, Locale locale) {
		return switch (CaseReader.read(document, this.legislation)) {
			case CaseReading.Refused(var refusals) -> this.problems.refused(refusals, locale);
			case CaseReading.Accepted(var subject, var read) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(this.assessments.assess(subject, read, trace, locale));
		};
	}

	private static Locale language(String lang, Locale locale) {
		return Language.ofCode(lang).map(Language::locale).orElse(locale);
	}

}
