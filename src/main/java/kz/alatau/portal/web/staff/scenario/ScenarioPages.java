package kz.alatau.portal.web.staff.scenario;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.exposure.Scenarios;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.staff.FormErrors;
import kz.alatau.portal.web.whatif.WhatIfAnswers;
import kz.alatau.portal.web.whatif.WhatIfForm;
import kz.alatau.portal.web.whatif.WhatIfPage;
import kz.alatau.portal.web.whatif.WhatIfQuestion;
import kz.alatau.portal.web.whatif.ZoneChoices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages about scenarios. */
@Component
class ScenarioPages {

	private final Scenarios scenarios;

	private final Exposures exposures;

	private final Comparisons comparisons;

	private final WhatIfAnswers answers;

	private final ZoneChoices choices;

	ScenarioPages(Scenarios scenarios, Exposures exposures, Comparisons comparisons, WhatIfAnswers answers,
			ZoneChoices choices) {
		this.scenarios = scenarios;
		this.exposures = exposures;
		this.comparisons = comparisons;
		this.answers = answers;
		this.choices = choices;
	}

	ModelAndView list(List<Refusal> errors) {
		return view("scenario/list",
				new ScenarioListPage(this.scenarios.all(), Comparisons.MOST, new FormErrors(errors)), errors);
	}

	ModelAndView form() {
		return form(ScenarioForm.EMPTY, WhatIfForm.EMPTY, WhatIfQuestion.NONE, List.of(), false);
	}

	/**
	 * The forms with what is wrong.
	 * @param refusals of the name and the note
	 */
	ModelAndView form(ScenarioForm form, WhatIfForm change, WhatIfQuestion question, List<Refusal> refusals,
			boolean fromFile) {
		List<Refusal> errors = new ArrayList<>(refusals);
		errors.addAll(question.refusals());
		var asked = new WhatIfPage(change, this.choices.current().orElse(null), question, null);
		ModelAndView view = view("scenario/new", new ScenarioFormPage(form, asked, new FormErrors(errors), fromFile),
				errors);
		if (question.busy()) {
			view.setStatus(question.status());
		}
		return view;
	}

	ModelAndView show(Scenario scenario) {
		boolean changed = this.exposures.inForce().filter((key) -> isOther(scenario, key)).isPresent();
		var page = switch (this.scenarios.compute(scenario)) {
			case WhatIfOutcome.Computed computed ->
				new ScenarioPage(scenario, this.answers.of(computed), changed, List.of(), false);
			case WhatIfOutcome.Refused refused -> new ScenarioPage(scenario, null, changed, refused.refusals(), false);
			case WhatIfOutcome.Busy _ -> new ScenarioPage(scenario, null, changed, List.of(), true);
		};
		return view("scenario/show", page, List.of());
	}

	private static boolean isOther(Scenario scenario, SnapshotKey inForce) {
		return scenario.planVersion() != inForce.planVersion() || scenario.dataVersion() != inForce.dataVersion();
	}

	ModelAndView confirm(Scenario scenario) {
		return view("scenario/delete", scenario, List.of());
	}

	ModelAndView compare(List<Scenario> chosen) {
		return view("scenario/compare", this.comparisons.compare(chosen), List.of());
	}

	private static ModelAndView view(String name, Object page, List<Refusal> errors) {
		var view = new ModelAndView(name, "page", page);
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

}
