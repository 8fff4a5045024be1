package kz.alatau.portal.web.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.constraints.Min;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.web.AskedDay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The published versions of the plan, and which was in force on a day. */
@Controller
class PlanController {

	/** No plan is older. */
	private static final int FIRST_YEAR = 1990;

	private final MasterPlan plan;

	private final VersionPages pages;

	PlanController(MasterPlan plan, VersionPages pages) {
		this.plan = plan;
		this.pages = pages;
	}

	@GetMapping("/plans")
	ModelAndView list(@RequestParam(defaultValue = "") String on) {
		AskedDay asked = AskedDay.read(on, FIRST_YEAR);
		PlanHistory history = this.plan.history();
		LocalDate day = asked.day();
		Optional<PlanVersionSummary> found = (day != null) ? history.inForce(day) : Optional.empty();
		if (day != null && found.isPresent()) {
			return new ModelAndView(address(found.get(), day));
		}
		var page = new ModelAndView("plan/list", "page", this.pages.list(asked, history));
		page.setStatus(asked.isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
		return page;
	}

	@GetMapping("/plans/{number}")
	String show(@PathVariable int number, @RequestParam(defaultValue = "") String on,
			@RequestParam(defaultValue = "1") @Min(1) int page, Locale locale, Model model) {
		AskedDay asked = AskedDay.read(on, FIRST_YEAR);
		if (asked.isWrong()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		model.addAttribute("page", this.pages.version(number, asked.day(), page, locale));
		return "plan/show";
	}

	/** The day stays in the address, so that the page can say what it answers. */
	private static RedirectView address(PlanVersionSummary version, LocalDate day) {
		var view = new RedirectView("/plans/" + version.number() + "?on=" + day, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return view;
	}

}
