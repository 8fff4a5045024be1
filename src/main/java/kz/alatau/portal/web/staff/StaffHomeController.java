package kz.alatau.portal.web.staff;

import kz.alatau.portal.relocation.NoticePublicationService;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.staff.deadline.DeadlinesPages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff begin. */
@Controller
class StaffHomeController {

	private static final int NEWEST = 50;

	private final NoticePublicationService publication;

	private final RelocationNotices notices;

	private final DeadlinesPages deadlines;

	StaffHomeController(NoticePublicationService publication, RelocationNotices notices, DeadlinesPages deadlines) {
		this.publication = publication;
		this.notices = notices;
		this.deadlines = deadlines;
	}

	@GetMapping("/staff")
	String home(StaffMember member, Model model) {
		model.addAttribute("home", member.has(StaffRole.AUTHOR)
				? new StaffHome(this.publication.drafts(), this.notices.latest(NEWEST)) : StaffHome.WITHOUT_NOTICES);
		model.addAttribute("deadlines", member.has(StaffRole.AUTHOR) ? this.deadlines.page() : null);
		return "staff/home";
	}

}
