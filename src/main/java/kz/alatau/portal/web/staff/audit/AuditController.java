package kz.alatau.portal.web.staff.audit;

import kz.alatau.portal.audit.AuditChain;
import kz.alatau.portal.audit.AuditSearch;
import kz.alatau.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking into the audit trail. */
@Controller
@RequestMapping("/staff/audit")
class AuditController {

	private final AuditSearch search;

	private final AuditChain chain;

	private final AuditPages pages;

	AuditController(AuditSearch search, AuditChain chain, AuditPages pages) {
		this.search = search;
		this.chain = chain;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView list(@ModelAttribute AuditForm form, @RequestParam(required = false) @Nullable Long before) {
		AuditFormReader reader = new AuditFormReader(form);
		return reader.refusals().isEmpty() ? this.pages.list(form, reader, (before != null) ? before : Long.MAX_VALUE)
				: this.pages.wrong(form, reader);
	}

	@GetMapping("/{number:\\d{1,18}}")
	String show(@PathVariable long number, Model model) {
		model.addAttribute("line",
				this.search.find(number)
					.map(AuditLine::whole)
					.orElseThrow(() -> new NotFoundException("audit entry " + number)));
		return "audit/show";
	}

	/** Where the language is switched after a check, too. */
	@GetMapping("/check")
	String back() {
		return "redirect:/staff/audit";
	}

	@PostMapping("/check")
	String check() {
		this.chain.check();
		return "redirect:/staff/audit#chain";
	}

}
