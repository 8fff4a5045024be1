package kz.alatau.portal.web.about;

import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.source.Sources;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How we count, and where facts come from. */
@Controller
class AboutController {

	private final Sources sources;

	AboutController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/method")
	String method(Model model) {
		model.addAttribute("version", ExposureMethod.VERSION);
		return "about/method";
	}

	@GetMapping("/sources")
	String sources(Model model) {
		model.addAttribute("sources", this.sources.all());
		return "about/sources";
	}

}
