package kz.alatau.portal.web.register;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the public register. */
@Controller
class RegisterController {

	private final RegisterPages pages;

	RegisterController(RegisterPages pages) {
		this.pages = pages;
	}

	@GetMapping("/register")
	String show(Model model, Locale locale) {
		model.addAttribute("page", this.pages.page(locale));
		return "register/show";
	}

}
