package kz.alatau.portal.web.law;

import java.time.Clock;
import java.time.LocalDate;

import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The law of taking land, for everybody. */
@Controller
class TakingLawController {

	private final ProcedureRules rules;

	private final Clock clock;

	TakingLawController(ProcedureRules rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@GetMapping("/law/taking")
	String show(Model model) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		model.addAttribute("page", TakingLawPage.of(this.rules, today));
		return "law/taking";
	}

}
