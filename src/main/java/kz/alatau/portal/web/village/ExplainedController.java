package kz.alatau.portal.web.village;

import java.util.Map;

import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;
import kz.alatau.portal.web.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the number of a village comes about: as a page, a table and a map. */
@Controller
@RequestMapping("/villages/{slug}")
class ExplainedController {

	private static final MediaType GEO_JSON = MediaType.valueOf("application/geo+json");

	private final VillageExplanations explanations;

	private final ExplainedPages pages;

	private final ExplainedTable table;

	private final ExplainedFeatures features;

	ExplainedController(VillageExplanations explanations, ExplainedPages pages, ExplainedTable table,
			ExplainedFeatures features) {
		this.explanations = explanations;
		this.pages = pages;
		this.table = table;
		this.features = features;
	}

	@GetMapping("/exposure")
	String show(@PathVariable Slug slug, @RequestParam(required = false) @Nullable Integer plan,
			@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("page", this.pages.page(find(slug, plan), plan, page));
		return "village/exposure";
	}

	@GetMapping("/exposure.csv")
	ResponseEntity<String> csv(@PathVariable Slug slug, @RequestParam(required = false) @Nullable Integer plan) {
		return this.table.answer(find(slug, plan));
	}

	@GetMapping("/exposure.geojson")
	ResponseEntity<Map<String, Object>> geoJson(@PathVariable Slug slug,
			@RequestParam(required = false) @Nullable Integer plan) {
		VillageExplanation found = find(slug, plan);
		return ResponseEntity.ok()
			.contentType(GEO_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, SpreadsheetFile.attachment(found.fileName("geojson")))
			.body(this.features.of(found));
	}

	private VillageExplanation find(Slug slug, @Nullable Integer plan) {
		return this.explanations.find(slug.value(), plan).orElseThrow(() -> new NotFoundException(slug.value()));
	}

}
