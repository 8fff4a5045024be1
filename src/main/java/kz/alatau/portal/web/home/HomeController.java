package kz.alatau.portal.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.Alphabet;
import kz.alatau.portal.web.map.Maps;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two doors: for those who live here and for those who want to invest. */
@Controller
class HomeController {

	private static final int NOTICES = 5;

	private final Villages villages;

	private final Maps maps;

	private final RelocationNotices notices;

	private final Clock clock;

	HomeController(Villages villages, Maps maps, RelocationNotices notices, Clock clock) {
		this.villages = villages;
		this.maps = maps;
		this.notices = notices;
		this.clock = clock;
	}

	@GetMapping({ "", "/" })
	String home(Locale locale, Model model) {
		List<VillageProfile> all = this.villages.all()
			.stream()
			.sorted(Comparator.comparing(VillageProfile::name, Alphabet.of(locale)))
			.toList();
		model.addAttribute("page", new HomePage(all, this.maps.city(all).orElse(null), this.notices.latest(NOTICES),
				LocalDate.now(this.clock)));
		return "home/home";
	}

}
