package kz.alatau.portal.web.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePage;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.notice.NoticeProofs;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices as JSON. */
@RestController
@RequestMapping(path = "/api/v1/notices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = NoticeExamples.TAG, description = NoticeExamples.DESCRIPTION)
class NoticeApiController {

	private final RelocationNotices notices;

	private final NoticeProofs proofs;

	NoticeApiController(RelocationNotices notices, NoticeProofs proofs) {
		this.notices = notices;
		this.proofs = proofs;
	}

	@Operation(summary = "Public notices, the newest first")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			examples = @ExampleObject(NoticeExamples.PAGE), schema = @Schema(implementation = NoticePageJson.class)))
	@ApiResponse(responseCode = "400", description = "No page number, or no code of nine digits",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "404", description = "The list has fewer pages",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping
	NoticePageJson list(@Parameter(description = "From 1") @RequestParam(defaultValue = "1") @Min(1) int page,
			@Parameter(description = "KATO code of a village, nine digits; all villages without it",
					example = "196837100") @RequestParam(
							defaultValue = "") @Pattern(regexp = "(\\d{9})?") String village) {
		NoticePage found = this.notices.published(page, village);
		if (page > found.pages()) {
			throw new NotFoundException("page " + page);
		}
		return NoticePageJson.of(found);
	}

	@Operation(summary = "A notice with all its editions", description = NoticeExamples.SERIES_TEXT)
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					examples = @ExampleObject(NoticeExamples.SERIES),
					schema = @Schema(implementation = NoticeSeriesJson.class)))
	@ApiResponse(responseCode = "404", description = "No such notice is public",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/{number}")
	NoticeSeriesJson show(
			@Parameter(example = "2026-0001", schema = @Schema(type = "string")) @PathVariable NoticeNumber number) {
		NoticeSeries series = find(number);
		return NoticeSeriesJson.of(series, this.proofs.of(series));
	}

	@Operation(summary = "One edition of a notice")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			examples = @ExampleObject(NoticeExamples.EDITION), schema = @Schema(implementation = EditionJson.class)))
	@ApiResponse(responseCode = "404", description = "No such edition is public",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "410", description = "A court has had the text removed; the hash stays",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(NoticeExamples.REMOVED),
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/{number}/versions/{edition}")
	EditionJson edition(
			@Parameter(example = "2026-0001", schema = @Schema(type = "string")) @PathVariable NoticeNumber number,
			@Parameter(description = "From 1", example = "1") @PathVariable int edition) {
		NoticeSeries series = find(number);
		PublishedNotice notice = series.edition(edition)
			.orElseThrow(() -> new NotFoundException(number + "/" + edition));
		if (notice.isRemoved()) {
			throw new RemovedEditionException(notice);
		}
		return EditionJson.of(notice, series, this.proofs.of(notice));
	}

	private NoticeSeries find(NoticeNumber number) {
		return this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
	}

}
