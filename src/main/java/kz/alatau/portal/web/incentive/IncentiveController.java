package kz.alatau.portal.web.incentive;

import java.util.Locale;

import kz.alatau.portal.incentive.document.CaseReading;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The incentive calculator: a question in the address, so that an answer is a link. */
@Controller
@RequestMapping("/incentives")
class IncentiveController {

	private final IncentivePages pages;

	private final TracePages traces;

	private final CaseComparisons comparisons;

	IncentiveController(IncentivePages pages, TracePages traces, CaseComparisons comparisons) {
		this.pages = pages;
		this.traces = traces;
		this.comparisons = comparisons;
	}

	/** A form that was sent leads to the address of its case, which is shorter. */
	@GetMapping
	ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		AskedCase asked = AskedCase.of(parameters);
		if (asked.sent() && asked.add() == null && this.pages.read(asked) instanceof CaseReading.Accepted accepted) {
			return redirect("/incentives?" + this.pages.share(accepted));
		}
		IncentivePage page = this.pages.page(asked, locale);
		ModelAndView view = new ModelAndView("incentives/show", "page", page);
		view.setStatus(HttpStatusCode.valueOf(page.status()));
		return view;
	}

	@GetMapping("/trace")
	ModelAndView trace(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable String line, Locale locale) {
		AskedCase asked = AskedCase.of(parameters);
		return switch (this.pages.read(asked)) {
			case CaseReading.Accepted(var subject, var document) -> new ModelAndView("incentives/trace", "page",
					this.traces.page(subject, document, asked.year(), line, locale));
			case CaseReading.Refused _ -> redirect("/incentives?" + asked.document().toQuery());
		};
	}

	@GetMapping("/compare")
	ModelAndView compare(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return new ModelAndView("incentives/compare", "page", this.comparisons.page(parameters, locale));
	}

	private static ModelAndView redirect(String address) {
		RedirectView view = new RedirectView(address, true, false);
		view.setExpandUriTemplateVariables(false);
		view.setStatusCode(HttpStatusCode.valueOf(303));
		return new ModelAndView(view);
	}

}
