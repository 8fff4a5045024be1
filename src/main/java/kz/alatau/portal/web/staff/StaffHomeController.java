package kz.alatau.portal.web.staff;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeDesk;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeStatus;
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

	private static final Map<NoticeStatus, StaffRole> STEPS = Map.of(NoticeStatus.DRAFT, StaffRole.AUTHOR,
			NoticeStatus.IN_REVIEW, StaffRole.REVIEWER, NoticeStatus.REVIEWED, StaffRole.PUBLISHER);

	private final NoticeDesk desk;

	private final NoticeDrafts drafts;

	private final RelocationNotices notices;

	private final DeadlinesPages deadlines;

	StaffHomeController(NoticeDesk desk, NoticeDrafts drafts, RelocationNotices notices, DeadlinesPages deadlines) {
		this.desk = desk;
		this.drafts = drafts;
		this.notices = notices;
		this.deadlines = deadlines;
	}

	@GetMapping("/staff")
	String home(StaffMember member, Model model) {
		Set<NoticeStatus> open = open(member);
		model.addAttribute("home", open.isEmpty() ? StaffHome.WITHOUT_NOTICES : home(member, open));
		model.addAttribute("deadlines", open.isEmpty() ? null : this.deadlines.page());
		return "staff/home";
	}

	private StaffHome home(StaffMember member, Set<NoticeStatus> open) {
		return new StaffHome(this.desk.waiting(member.username(), open), this.drafts.open(),
				this.notices.latest(NEWEST));
	}

	/** The states from which somebody may take a notice on. */
	private static Set<NoticeStatus> open(StaffMember member) {
		return STEPS.entrySet()
			.stream()
			.filter((step) -> member.has(step.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

}
