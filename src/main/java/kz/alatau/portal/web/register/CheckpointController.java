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

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The key of the register and what was signed with it. */
@RestController
@Tag(name = RegisterRecipe.TAG, description = RegisterRecipe.DESCRIPTION)
class CheckpointController {

	/** With its character set: signature lines begin with an em dash. */
	private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

	private final PublicRegister register;

	CheckpointController(PublicRegister register) {
		this.register = register;
	}

	@Operation(summary = "The key that checks checkpoints: name+id+key")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, examples = @ExampleObject(RegisterRecipe.KEY)))
	@GetMapping(path = "/register/key", produces = TEXT)
	ResponseEntity<String> key(HttpServletRequest request) {
		return Answers.stable(this.register.key().line() + "\n", request);
	}

	@Operation(summary = "How far the register has come, signed (C2SP tlog-checkpoint)")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE,
					examples = @ExampleObject(RegisterRecipe.CHECKPOINT)))
	@GetMapping(path = "/register/checkpoint", produces = TEXT)
	ResponseEntity<String> last() {
		long size = this.register.size();
		return Answers.growing(note(size), String.valueOf(size));
	}

	@Operation(summary = "An earlier checkpoint; there is one for every size")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE,
					examples = @ExampleObject(RegisterRecipe.CHECKPOINT)))
	@ApiResponse(responseCode = "404", description = "The register has not come so far",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping(path = "/register/checkpoints/{size}", produces = TEXT)
	ResponseEntity<String> ofSize(
			@Parameter(description = "How many entries it signs for", example = "1") @PathVariable long size,
			HttpServletRequest request) {
		return Answers.lasting(note(size), request);
	}

	private String note(long size) {
		return this.register.note(size).orElseThrow(OutsideRegisterException::notYet);
	}

}
