package kz.alatau.portal.web.village;

import java.util.Locale;

import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The villages: find yours, and read what the plan does to it. */
@Controller
class VillageController {

	private static final int LONGEST_QUERY = 100;

	private final VillagePages pages;

	VillageController(VillagePages pages) {
		this.pages = pages;
	}

	@GetMapping("/villages")
	String list(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
		model.addAttribute("page", this.pages.list(q.substring(0, Math.min(q.length(), LONGEST_QUERY)), locale));
		return "village/list";
	}

	@GetMapping("/villages/{slug}")
	String show(@PathVariable Slug slug, Model model) {
		model.addAttribute("page",
				this.pages.village(slug.value()).orElseThrow(() -> new NotFoundException(slug.value())));
		model.addAttribute("villageFeed", "/villages/" + slug + "/notices.atom");
		return "village/show";
	}

}
