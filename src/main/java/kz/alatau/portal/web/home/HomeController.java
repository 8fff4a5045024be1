package kz.alatau.portal.web.home;

import java.util.List;

import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.map.Maps;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two doors: for those who live here and for those who want to invest. */
@Controller
class HomeController {

	private final Villages villages;

	private final Maps maps;

	HomeController(Villages villages, Maps maps) {
		this.villages = villages;
		this.maps = maps;
	}

	@GetMapping({ "", "/" })
	String home(Model model) {
		List<VillageProfile> all = this.villages.all();
		model.addAttribute("page", new HomePage(all, this.maps.city(all).orElse(null)));
		return "home/home";
	}

}
