package kz.alatau.portal.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.exposure.PlanChangeFile;
import kz.alatau.portal.exposure.WhatIf;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.IndicativeNote;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a change of the plan would do, as JSON. Nothing is stored. */
@RestController
@RequestMapping("/api/v1/exposure/what-if")
class WhatIfApiController {

	private static final String GEO_JSON = "application/geo+json";

	private final PlanChangeFile changes;

	private final WhatIf whatIf;

	private final Villages villages;

	private final WhatIfProblems problems;

	private final IndicativeNote note;

	WhatIfApiController(PlanChangeFile changes, WhatIf whatIf, Villages villages, WhatIfProblems problems,
			IndicativeNote note) {
		this.changes = changes;
		this.whatIf = whatIf;
		this.villages = villages;
		this.problems = problems;
		this.note = note;
	}

	@Operation(summary = WhatIfExamples.SUMMARY, description = WhatIfExamples.DESCRIPTION)
	@RequestBody(required = true, description = "A GeoJSON feature collection with the properties of an imported plan",
			content = { @Content(mediaType = GEO_JSON, examples = @ExampleObject(WhatIfExamples.ZONES)),
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE) })
	@ApiResponse(responseCode = "200", description = "The villages that change",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = WhatIfJson.class)))
	@ApiResponse(responseCode = "400", description = "The body is no JSON",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "413", description = "The body has more than 1 MB",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "415", description = "The body is said to be something else than JSON",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422",
			description = "The zones have faults, a code to remove is unknown, or there is nothing to compute",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(WhatIfExamples.PROBLEM),
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "429",
			description = "This caller has asked too often; Retry-After says when to ask again",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "503",
			description = "Too many ask at the same time; Retry-After says when to ask again",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@PostMapping(consumes = { GEO_JSON, MediaType.APPLICATION_JSON_VALUE })
	ResponseEntity<Object> ask(InputStream body,
			@Parameter(description = WhatIfExamples.REMOVE) @RequestParam(required = false,
					defaultValue = "") Set<String> remove,
			Locale locale) throws IOException {
		byte[] sent = body.readNBytes(PlanChange.LONGEST_FILE + 1);
		if (sent.length > PlanChange.LONGEST_FILE) {
			return this.problems.tooLarge(locale);
		}
		DataFile file = new DataFile("body", new ByteArrayResource(sent));
		Faults faults = new Faults(file);
		Optional<PlanChange> change = this.changes.read(file, remove, faults);
		return change.isPresent() ? answer(this.whatIf.compute(change.get()), locale)
				: this.problems.faults(faults, locale);
	}

	private ResponseEntity<Object> answer(WhatIfOutcome outcome, Locale locale) {
		return switch (outcome) {
			case WhatIfOutcome.Computed computed -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(WhatIfJson.of(computed, byCode(), this.note.text()));
			case WhatIfOutcome.Refused refused -> this.problems.refused(refused.refusals(), locale);
			case WhatIfOutcome.Busy _ -> this.problems.busy(locale);
		};
	}

	private Map<VillageCode, VillageProfile> byCode() {
		return this.villages.all().stream().collect(Collectors.toMap(VillageProfile::code, Function.identity()));
	}

}
