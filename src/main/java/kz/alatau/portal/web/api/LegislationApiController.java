package kz.alatau.portal.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.AskedDay;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The whole law on a day as JSON. */
@RestController
@RequestMapping(path = "/api/v1/legislation", produces = MediaType.APPLICATION_JSON_VALUE)
class LegislationApiController {

	private static final int FIRST_YEAR = 2000;

	private final LegislationWords words;

	private final Clock clock;

	LegislationApiController(LegislationWords words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	@Operation(summary = LegislationExamples.SUMMARY, description = LegislationExamples.DESCRIPTION)
	@ApiResponse(responseCode = "200", description = "The law of the day",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					examples = @ExampleObject(LegislationExamples.LAW),
					schema = @Schema(implementation = LegislationJson.class)))
	@ApiResponse(responseCode = "400", description = "No day from 2000 to 2100",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping
	LegislationJson on(@Parameter(description = LegislationExamples.ON,
			example = "2027-01-01") @RequestParam(defaultValue = "") String on, Locale locale) {
		AskedDay asked = AskedDay.read(on, FIRST_YEAR);
		if (asked.isWrong()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		return this.words.on(Objects.requireNonNullElse(asked.day(), today), locale);
	}

}
