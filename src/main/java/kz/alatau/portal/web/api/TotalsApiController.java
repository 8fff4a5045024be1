package kz.alatau.portal.web.api;

import kz.alatau.portal.web.IndicativeNote;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.plan.CityTotalsReader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The totals of districts and city as JSON. */
@RestController
@RequestMapping(path = "/api/v1/exposure", produces = MediaType.APPLICATION_JSON_VALUE)
class TotalsApiController {

	private final CityTotalsReader totals;

	private final IndicativeNote note;

	TotalsApiController(CityTotalsReader totals, IndicativeNote note) {
		this.totals = totals;
		this.note = note;
	}

	/**
	 * Whom the plan touches in the city and in each district, by phase.
	 * @param plan a published version; without it, the totals in force
	 */
	@GetMapping("/totals")
	TotalsJson totals(@RequestParam(required = false) @Nullable Integer plan) {
		return this.totals.find(plan)
			.map((found) -> TotalsJson.of(found, this.note.text()))
			.orElseThrow(() -> new NotFoundException("totals"));
	}

}
