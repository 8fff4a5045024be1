package kz.alatau.portal.web.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The entries of the register. They never change, but a court may order that a text is
 * taken away: so nobody is told to keep them for ever.
 */
@RestController
@RequestMapping(path = "/register/entries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = RegisterRecipe.TAG)
class EntryController {

	private final PublicRegister register;

	EntryController(PublicRegister register) {
		this.register = register;
	}

	@Operation(summary = "Entries in their order", description = RegisterRecipe.ENTRIES)
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					examples = @ExampleObject(RegisterRecipe.ENTRY_PAGE),
					schema = @Schema(implementation = EntryJson.Page.class)))
	@ApiResponse(responseCode = "400", description = "A number is missing, or is none",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "404", description = "The register ends before the first entry",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422", description = "from is negative or larger than to",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(RegisterRecipe.PROBLEM),
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping
	ResponseEntity<EntryJson.Page> list(
			@Parameter(description = "Number of the first entry, from 0", example = "0") @RequestParam long from,
			@Parameter(description = "Number of the one after the last", example = "100") @RequestParam long to,
			HttpServletRequest request) {
		if (from < 0 || from > to) {
			throw OutsideRegisterException.impossible();
		}
		long size = this.register.size();
		if (from > size) {
			throw OutsideRegisterException.notYet();
		}
		EntryJson.Page page = EntryJson.Page.of(this.register.entries(from, to));
		boolean grows = Math.min(to, from + PublicRegister.MOST_ENTRIES) > size;
		return grows ? Answers.growing(page, from + "-" + size) : Answers.stable(page, request);
	}

	@Operation(summary = "One entry")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			examples = @ExampleObject(RegisterRecipe.ENTRY), schema = @Schema(implementation = EntryJson.class)))
	@ApiResponse(responseCode = "404", description = "The register has no such entry",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "410", description = "A court has ordered that the text is taken away",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(RegisterRecipe.REMOVED),
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/{index}")
	ResponseEntity<EntryJson> show(
			@Parameter(description = "Its number, from 0", example = "0") @PathVariable long index,
			HttpServletRequest request) {
		RegisteredEntry entry = this.register.entry(index).orElseThrow(OutsideRegisterException::notYet);
		Long removal = entry.removedBy();
		if (removal != null) {
			throw new RemovedEntryException(entry, this.register.entry(removal).orElseThrow());
		}
		return Answers.stable(EntryJson.of(entry), request);
	}

}
