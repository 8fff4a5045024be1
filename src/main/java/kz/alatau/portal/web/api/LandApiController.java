package kz.alatau.portal.web.api;

import kz.alatau.portal.relocation.LandTaken;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The running total of land taken as JSON. */
@RestController
@RequestMapping(path = "/api/v1/land", produces = MediaType.APPLICATION_JSON_VALUE)
class LandApiController {

	private final LandTaken land;

	LandApiController(LandTaken land) {
		this.land = land;
	}

	@GetMapping
	LandJson land() {
		return LandJson.of(this.land.report());
	}

}
