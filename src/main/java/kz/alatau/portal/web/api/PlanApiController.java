package kz.alatau.portal.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Min;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.plan.PlanLine;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The published versions of the plan as JSON. */
@RestController
@RequestMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanApiController {

	private final MasterPlan plan;

	private final Exposures exposures;

	private final PlanDifferences differences;

	private final Clock clock;

	PlanApiController(MasterPlan plan, Exposures exposures, PlanDifferences differences, Clock clock) {
		this.plan = plan;
		this.exposures = exposures;
		this.differences = differences;
		this.clock = clock;
	}

	@GetMapping
	List<PlanJson> list() {
		PlanHistory history = this.plan.history();
		return history.versions()
			.reversed()
			.stream()
			.map((version) -> PlanJson.of(PlanLine.of(version, history, today())))
			.toList();
	}

	@GetMapping("/{number}")
	PlanVersionJson show(@PathVariable int number) {
		PlanHistory history = this.plan.history();
		PlanJson version = history.byNumber(number)
			.map((found) -> PlanJson.of(PlanLine.of(found, history, today())))
			.orElseThrow(() -> new NotFoundException("version " + number));
		PlanResultsJson results = this.exposures.ofPlan(number)
			.map((key) -> PlanResultsJson.of(key, this.exposures.whole(key)))
			.orElse(null);
		return PlanVersionJson.of(version, results);
	}

	@GetMapping("/compare")
	PlanDifferenceJson compare(@RequestParam int from, @RequestParam int to,
			@RequestParam(defaultValue = "1") @Min(1) int page) {
		PlanHistory history = this.plan.history();
		for (int number : new int[] { from, to }) {
			history.byNumber(number).orElseThrow(() -> new NotFoundException("version " + number));
		}
		if (from == to) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.differences.between(from, to, page);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
