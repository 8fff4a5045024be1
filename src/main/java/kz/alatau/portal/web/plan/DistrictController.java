package kz.alatau.portal.web.plan;

import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The districts of the master plan. */
@Controller
class DistrictController {

	private final DistrictPages pages;

	DistrictController(DistrictPages pages) {
		this.pages = pages;
	}

	@GetMapping("/districts")
	String list(Model model) {
		model.addAttribute("page", this.pages.list());
		return "district/list";
	}

	@GetMapping("/districts/{code}")
	String show(@PathVariable Slug code, Model model) {
		model.addAttribute("page",
				this.pages.district(code.value()).orElseThrow(() -> new NotFoundException(code.value())));
		return "district/show";
	}

}
