package kz.alatau.portal.web.city;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was promised for the city beside what is done. */
@Controller
class CityController {

	private final CityPages pages;

	CityController(CityPages pages) {
		this.pages = pages;
	}

	@GetMapping("/city")
	String city(Model model) {
		model.addAttribute("page", this.pages.city());
		return "city/show";
	}

}
