package kz.alatau.portal.web.staff.scenario;

import java.util.List;

import kz.alatau.portal.exposure.ScenarioOutcome;
import kz.alatau.portal.exposure.Scenarios;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.whatif.WhatIfForm;
import kz.alatau.portal.web.whatif.WhatIfQuestion;
import kz.alatau.portal.web.whatif.WhatIfQuestions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a scenario, from a file or from one zone. */
@Controller
@RequestMapping("/staff/scenarios/new")
class ScenarioFormController {

	private final Scenarios scenarios;

	private final WhatIfQuestions questions;

	private final ScenarioPages pages;

	ScenarioFormController(Scenarios scenarios, WhatIfQuestions questions, ScenarioPages pages) {
		this.scenarios = scenarios;
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView form() {
		return this.pages.form();
	}

	@PostMapping(params = "from=zone")
	ModelAndView zone(@ModelAttribute ScenarioForm form, @ModelAttribute WhatIfForm change, StaffMember member,
			RedirectAttributes flash) {
		return keep(form, change, this.questions.zone(change), false, member, flash);
	}

	@PostMapping(params = "from=file")
	ModelAndView file(@ModelAttribute ScenarioForm form, @ModelAttribute WhatIfForm change,
			@RequestParam(required = false) @Nullable MultipartFile file, StaffMember member,
			RedirectAttributes flash) {
		return keep(form, change, this.questions.file(change, file), true, member, flash);
	}

	private ModelAndView keep(ScenarioForm form, WhatIfForm change, WhatIfQuestion question, boolean fromFile,
			StaffMember member, RedirectAttributes flash) {
		var answer = question.answer();
		if (answer == null) {
			List<Refusal> refusals = this.scenarios.refusals(form.name(), form.note());
			return this.pages.form(form, change, question, refusals, fromFile);
		}
		return switch (this.scenarios.keep(form.name(), form.note(), answer, member.username())) {
			case ScenarioOutcome.Kept kept -> {
				flash.addFlashAttribute("message", "scenario.kept");
				yield new ModelAndView("redirect:/staff/scenarios/" + kept.id());
			}
			case ScenarioOutcome.Refused refused ->
				this.pages.form(form, change, question, refused.refusals(), fromFile);
		};
	}

}
