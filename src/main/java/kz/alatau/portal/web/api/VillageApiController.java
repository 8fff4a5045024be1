package kz.alatau.portal.web.api;

import java.util.List;

import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.IndicativeNote;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;
import kz.alatau.portal.web.village.VillageExplanations;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Villages and their displacement exposure as JSON. */
@RestController
@RequestMapping(path = "/api/v1/villages", produces = MediaType.APPLICATION_JSON_VALUE)
class VillageApiController {

	private final Villages villages;

	private final VillageExplanations explanations;

	private final MasterPlan plan;

	private final IndicativeNote note;

	VillageApiController(Villages villages, VillageExplanations explanations, MasterPlan plan, IndicativeNote note) {
		this.villages = villages;
		this.explanations = explanations;
		this.plan = plan;
		this.note = note;
	}

	@GetMapping
	List<VillageJson> list() {
		return this.villages.all().stream().map(VillageJson::of).toList();
	}

	/**
	 * How the number of a village comes about.
	 * @param plan a published version; without it, the result in force
	 */
	@GetMapping("/{slug}/exposure")
	ExposureJson exposure(@PathVariable Slug slug, @RequestParam(required = false) @Nullable Integer plan) {
		return this.explanations.find(slug.value(), plan)
			.map((found) -> ExposureJson.of(found, this.plan.zoneLines(found.key().planVersion(), found.zoneCodes()),
					this.note.text()))
			.orElseThrow(() -> new NotFoundException(slug.value()));
	}

}
