package kz.alatau.portal.web.staff.scenario;

import java.util.List;

import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.exposure.Scenarios;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at scenarios, comparing and deleting them. */
@Controller
@RequestMapping("/staff/scenarios")
class ScenarioController {

	private final Scenarios scenarios;

	private final ScenarioPages pages;

	ScenarioController(Scenarios scenarios, ScenarioPages pages) {
		this.scenarios = scenarios;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView list() {
		return this.pages.list(List.of());
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable int id) {
		return this.pages.show(find(id));
	}

	@GetMapping("/compare")
	ModelAndView compare(@RequestParam(required = false) @Nullable List<Integer> id) {
		List<Integer> ids = (id != null) ? id.stream().distinct().toList() : List.of();
		if (ids.isEmpty() || ids.size() > Comparisons.MOST) {
			return this.pages.list(List.of(Refusal.of("scenarios", "scenario.refused.how-many", Comparisons.MOST)));
		}
		return this.pages.compare(ids.stream().map(this::find).toList());
	}

	@GetMapping("/{id}/delete")
	ModelAndView confirm(@PathVariable int id) {
		return this.pages.confirm(find(id));
	}

	@PostMapping("/{id}/delete")
	ModelAndView delete(@PathVariable int id, StaffMember member, RedirectAttributes flash) {
		find(id);
		this.scenarios.delete(id, member.username());
		flash.addFlashAttribute("message", "scenario.deleted");
		return new ModelAndView("redirect:/staff/scenarios");
	}

	private Scenario find(int id) {
		return this.scenarios.find(id).orElseThrow(() -> new NotFoundException("scenario " + id));
	}

}
