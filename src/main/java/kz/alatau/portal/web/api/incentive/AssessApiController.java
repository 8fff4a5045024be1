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
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
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
@RequestMapping(AssessDescription.PATH)
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
	@ApiResponse(responseCode = "200", description = "The case assessed",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = AssessmentJson.class)))
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
		return (sent.length > 0) ? answer(CaseDocument.ofJson(new ByteArrayInputStream(sent)), List.of(), trace, asked)
				: this.problems.refused(List.of(Refusal.of("", "incentive.error.json", "1:1")), asked);
	}

	@Operation(summary = AssessTexts.QUERY_SUMMARY, description = AssessTexts.QUERY_DESCRIPTION)
	@ApiResponse(responseCode = "200", description = "The case assessed",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = AssessmentJson.class)))
	@GetMapping
	ResponseEntity<Object> assess(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
			@Parameter(description = AssessTexts.TRACE) @RequestParam(defaultValue = "false") boolean trace,
			@Parameter(description = AssessTexts.LANGUAGE) @RequestParam(defaultValue = "") String lang,
			Locale locale) {
		query.keySet().removeAll(OWN_PARAMETERS);
		CaseDocument document = CaseDocument.ofParameters(query);
		List<Refusal> unknown = document.unknown()
			.stream()
			.map((name) -> Refusal.of(name, "incentive.error.unknown"))
			.toList();
		return answer(document, unknown, trace, language(lang, locale));
	}

	private ResponseEntity<Object> answer(CaseDocument document, List<Refusal> unknown, boolean trace, Locale locale) {
		List<Refusal> refusals = new ArrayList<>(unknown);
		CaseReading reading = CaseReader.read(document, this.legislation);
		if (reading instanceof CaseReading.Refused(var reasons)) {
			refusals.addAll(reasons);
		}
		return (reading instanceof CaseReading.Accepted(var subject, var read) && refusals.isEmpty())
				? ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(this.assessments.assess(subject, read, trace, locale))
				: this.problems.refused(refusals, locale);
	}

	private static Locale language(String lang, Locale locale) {
		return Language.ofCode(lang).map(Language::locale).orElse(locale);
	}

}
