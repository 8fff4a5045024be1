package kz.alatau.portal.web.whatif;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What would a change of the plan do? Asked about one zone, the question is in the
 * address, so that an answer is a link; with a file it is posted. Nothing is stored.
 */
@Controller
@RequestMapping("/what-if")
class WhatIfController {

	private static final String SECONDS = "5";

	private final WhatIfQuestions questions;

	private final WhatIfAnswers answers;

	private final ZoneChoices choices;

	WhatIfController(WhatIfQuestions questions, WhatIfAnswers answers, ZoneChoices choices) {
		this.questions = questions;
		this.answers = answers;
		this.choices = choices;
	}

	/** The form is its constructor: names with an index or a path bind to nothing. */
	@InitBinder
	void bindConstructorOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@GetMapping
	ModelAndView show() {
		return page(WhatIfForm.EMPTY, WhatIfQuestion.NONE);
	}

	@GetMapping(params = "zone")
	ModelAndView zone(WhatIfForm form, HttpServletResponse response) {
		return page(form, asked(this.questions.zone(form), response));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView file(WhatIfForm form, @RequestParam(required = false) @Nullable MultipartFile file,
			HttpServletResponse response) {
		return page(form, asked(this.questions.file(form, file), response));
	}

	private static WhatIfQuestion asked(WhatIfQuestion question, HttpServletResponse response) {
		if (question.busy()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		}
		return question;
	}

	private ModelAndView page(WhatIfForm form, WhatIfQuestion question) {
		var answer = question.answer();
		var page = new WhatIfPage(form, this.choices.current().orElse(null), question,
				(answer != null) ? this.answers.of(answer) : null);
		var view = new ModelAndView("whatif/show", "page", page);
		view.setStatus(question.status());
		return view;
	}

}
