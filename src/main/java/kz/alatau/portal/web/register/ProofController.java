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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs about the register that fit into a few hashes. */
@RestController
@RequestMapping(path = "/register/proof", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = RegisterRecipe.TAG)
class ProofController {

	private final PublicRegister register;

	ProofController(PublicRegister register) {
		this.register = register;
	}

	@Operation(summary = "That an entry is in the register", description = RegisterRecipe.INCLUSION)
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			examples = @ExampleObject(RegisterRecipe.PROOF), schema = @Schema(implementation = ProofJson.class)))
	@ApiResponse(responseCode = "404", description = "The register has not come so far",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422", description = "index is negative or not smaller than size",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(RegisterRecipe.PROBLEM),
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/inclusion")
	ResponseEntity<ProofJson> inclusion(
			@Parameter(description = "Number of the entry, from 0", example = "0") @RequestParam long index,
			@Parameter(description = "Size of the checkpoint", example = "2") @RequestParam long size,
			HttpServletRequest request) {
		check(index >= 0 && index < size, size);
		return Answers.lasting(ProofJson.of(this.register.inclusion(index, size)), request);
	}

	@Operation(summary = "That nothing before was changed since an earlier checkpoint",
			description = RegisterRecipe.CONSISTENCY)
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			examples = @ExampleObject(RegisterRecipe.PROOF), schema = @Schema(implementation = ProofJson.class)))
	@ApiResponse(responseCode = "404", description = "The register has not come so far",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422", description = "from is negative or larger than to",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(RegisterRecipe.PROBLEM),
					schema = @Schema(implementation = ProblemDetail.class)))
	@GetMapping("/consistency")
	ResponseEntity<ProofJson> consistency(
			@Parameter(description = "Size of the earlier checkpoint", example = "1") @RequestParam long from,
			@Parameter(description = "Size of the later checkpoint", example = "2") @RequestParam long to,
			HttpServletRequest request) {
		check(from >= 0 && from <= to, to);
		return Answers.lasting(ProofJson.of(this.register.consistency(from, to)), request);
	}

	private void check(boolean possible, long size) {
		if (!possible) {
			throw OutsideRegisterException.impossible();
		}
		if (size > this.register.size()) {
			throw OutsideRegisterException.notYet();
		}
	}

}
