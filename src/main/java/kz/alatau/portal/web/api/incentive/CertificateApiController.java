package kz.alatau.portal.web.api.incentive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import kz.alatau.portal.certificate.Certificate;
import kz.alatau.portal.certificate.CertificateCode;
import kz.alatau.portal.certificate.Certificates;
import kz.alatau.portal.certificate.Recheck;
import kz.alatau.portal.incentive.IncentiveMethod;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.api.incentive.CertificateJson.TodayJson;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Certificates as JSON. They are made on the page of the calculator. */
@RestController
@RequestMapping("/api/v1/incentives/certificates")
class CertificateApiController {

	private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

	private final Certificates certificates;

	private final Legislation legislation;

	private final AssessProblems problems;

	CertificateApiController(Certificates certificates, Legislation legislation, AssessProblems problems) {
		this.certificates = certificates;
		this.legislation = legislation;
		this.problems = problems;
	}

	@Operation(summary = CertificateTexts.SUMMARY, description = CertificateTexts.DESCRIPTION)
	@ApiResponse(responseCode = "200", description = "The certificate",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = CertificateJson.class)))
	@ApiResponse(responseCode = "404", description = "The code is unknown, or mistyped: the type of the problem tells",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/{code}")
	ResponseEntity<Object> show(@Parameter(description = CertificateTexts.CODE) @PathVariable String code,
			Locale locale) {
		Optional<CertificateCode> read = CertificateCode.parse(code);
		if (read.isEmpty()) {
			return this.problems.mistyped(locale);
		}
		Certificate certificate = find(read.get());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(CertificateJson.of(certificate, certificate.isIntact() ? today(certificate, locale) : null));
	}

	@Operation(summary = CertificateTexts.CANONICAL_SUMMARY, description = CertificateTexts.CANONICAL)
	@ApiResponse(responseCode = "200", description = "The text, without a line end",
			content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "404", description = "The code is unknown, or mistyped: the type of the problem tells",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/{code}/canonical")
	ResponseEntity<Object> canonical(@Parameter(description = CertificateTexts.CODE) @PathVariable String code,
			Locale locale) {
		Optional<CertificateCode> read = CertificateCode.parse(code);
		return read.isEmpty() ? this.problems.mistyped(locale)
				: ResponseEntity.ok().contentType(PLAIN_TEXT).body(find(read.get()).canonical().getBytes(UTF_8));
	}

	private Certificate find(CertificateCode code) {
		return this.certificates.find(code).orElseThrow(() -> new NotFoundException("certificate " + code));
	}

	private @Nullable TodayJson today(Certificate certificate, Locale locale) {
		return switch (this.certificates.recheck(certificate)) {
			case Recheck.Computed computed -> TodayJson.of(computed);
			case Recheck.Refused(var refusals) -> new TodayJson(this.legislation.version(), IncentiveMethod.VERSION,
					false, null, null, List.of(), this.problems.errors(refusals, locale));
		};
	}

}
