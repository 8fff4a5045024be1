package kz.alatau.portal.web.staff;

import kz.alatau.portal.relocation.NoticeDrafts;
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

	private final NoticeDrafts drafts;

	private final RelocationNotices notices;

	private final DeadlinesPages deadlines;

	StaffHomeController(NoticeDrafts drafts, RelocationNotices notices, DeadlinesPages deadlines) {
		this.drafts = drafts;
		this.notices = notices;
		this.deadlines = deadlines;
	}

	@GetMapping("/staff")
	String home(StaffMember member, Model model) {
		model.addAttribute("home", worksOnNotices(member)
				? new StaffHome(this.drafts.open(), this.notices.latest(NEWEST)) : StaffHome.WITHOUT_NOTICES);
		model.addAttribute("deadlines", worksOnNotices(member) ? this.deadlines.page() : null);
		return "staff/home";
	}

	private static boolean worksOnNotices(StaffMember member) {
		return member.has(StaffRole.AUTHOR) || member.has(StaffRole.REVIEWER) || member.has(StaffRole.PUBLISHER);
	}

}
