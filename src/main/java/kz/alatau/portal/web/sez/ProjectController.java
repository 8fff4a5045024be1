package kz.alatau.portal.web.sez;

import java.util.Locale;

import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of projects. */
@Controller
class ProjectController {

	private final ProjectPages pages;

	ProjectController(ProjectPages pages) {
		this.pages = pages;
	}

	@GetMapping("/projects")
	String list(@ModelAttribute("form") ProjectListForm form, Locale locale, Model model) {
		ProjectListPage page = this.pages.list(form.filter(locale));
		if (page.isBeyondTheLast()) {
			throw new NotFoundException("page " + page.pageNumber());
		}
		model.addAttribute("page", page);
		return "project/list";
	}

	@GetMapping("/projects/{slug}")
	String show(@PathVariable Slug slug, Locale locale, Model model) {
		model.addAttribute("page",
				this.pages.project(slug.value(), locale).orElseThrow(() -> new NotFoundException(slug.value())));
		return "project/show";
	}

}
