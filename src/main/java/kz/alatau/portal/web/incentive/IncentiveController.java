package kz.alatau.portal.web.incentive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;

/** The incentive calculator: a question in the address, so that an answer is a link. */
@Controller
class IncentiveController {

	private final IncentivePages pages;

	IncentiveController(IncentivePages pages) {
		this.pages = pages;
	}

	/** The form is its constructor: names with an index or a path bind to nothing. */
	@InitBinder
	void bindConstructorOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@GetMapping("/incentives")
	String show(IncentiveForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
		IncentivePage page = this.pages.page(form, request.getQueryString());
		response.setStatus(page.status());
		model.addAttribute("page", page);
		return "incentives/show";
	}

}
