package kz.alatau.portal.web.staff.taking;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.Publication;
import kz.alatau.portal.relocation.cases.PublicityService;
import kz.alatau.portal.relocation.cases.PublicityView;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter to the owners, to print. */
@Controller
class LetterController {

	private final PublicityService publicity;

	LetterController(PublicityService publicity) {
		this.publicity = publicity;
	}

	@GetMapping("/staff/notices/{number}/letter")
	String show(@PathVariable NoticeNumber number, Model model) {
		Publication resolution = this.publicity.of(number)
			.stream()
			.map(PublicityView::publication)
			.filter((publication) -> publication.kind() != NoticeKind.TERMINATION)
			.reduce((first, last) -> last)
			.orElseThrow(() -> new NotFoundException(number.value()));
		model.addAttribute("page", new LetterPage(number, resolution));
		return "taking/letter";
	}

}
