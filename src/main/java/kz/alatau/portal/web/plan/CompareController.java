package kz.alatau.portal.web.plan;

import java.util.Optional;

import jakarta.validation.constraints.Min;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two published versions of the plan, compared. */
@Controller
class CompareController {

	private final MasterPlan plan;

	private final ComparePages pages;

	CompareController(MasterPlan plan, ComparePages pages) {
		this.plan = plan;
		this.pages = pages;
	}

	@GetMapping("/plans/compare")
	ModelAndView compare(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "1") @Min(1) int page) {
		VersionPair pair = new VersionPair(from.strip(), to.strip());
		PlanHistory history = this.plan.history();
		VersionPair.Problem problem = pair.isEmpty() ? null : pair.problem(history);
		if (pair.isEmpty() || problem != null) {
			return view(pair, history, problem, null);
		}
		return view(pair, history, null, this.pages.compare(pair.find(pair.from(), history).orElseThrow(),
				pair.find(pair.to(), history).orElseThrow(), page));
	}

	private static ModelAndView view(VersionPair pair, PlanHistory history, VersionPair.@Nullable Problem problem,
			ComparePage.@Nullable Comparison comparison) {
		Optional<VersionPair.Problem> wrong = Optional.ofNullable(problem);
		Refusal refusal = wrong.map(VersionPair.Problem::refusal).orElse(null);
		var view = new ModelAndView("plan/compare", "page",
				new ComparePage(history.versions().reversed(), pair, refusal, comparison));
		view.setStatus(wrong.map(VersionPair.Problem::status).orElse(HttpStatus.OK));
		return view;
	}

}
