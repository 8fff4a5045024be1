package kz.alatau.portal.web.api;

import java.util.List;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Villages and their displacement exposure as JSON. */
@RestController
@RequestMapping(path = "/api/v1/villages", produces = MediaType.APPLICATION_JSON_VALUE)
class VillageApiController {

	private final Villages villages;

	private final Exposures exposures;

	VillageApiController(Villages villages, Exposures exposures) {
		this.villages = villages;
		this.exposures = exposures;
	}

	@GetMapping
	List<VillageJson> list() {
		return this.villages.all().stream().map(VillageJson::of).toList();
	}

	@GetMapping("/{slug}/exposure")
	ExposureJson exposure(@PathVariable Slug slug) {
		return this.villages.bySlug(slug.value())
			.flatMap((village) -> this.exposures.ofVillage(village.code())
				.map((exposure) -> ExposureJson.of(village, exposure)))
			.orElseThrow(() -> new NotFoundException(slug.value()));
	}

}
