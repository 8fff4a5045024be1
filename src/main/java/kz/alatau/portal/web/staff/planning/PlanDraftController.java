package kz.alatau.portal.web.staff.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.exposure.Preparation;
import kz.alatau.portal.exposure.Publication;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.staff.ReceivedFile;
import kz.alatau.portal.web.staff.UploadReception;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Versions of the plan: import a draft, look at what it changes, publish or discard it.
 */
@Controller
@RequestMapping("/staff/plans")
class PlanDraftController {

	private final PlanPages pages;

	private final PlanDrafts drafts;

	private final Preparation preparation;

	private final Publication publication;

	private final PreparationTasks tasks;

	private final UploadReception reception;

	PlanDraftController(PlanPages pages, PlanDrafts drafts, Preparation preparation, Publication publication,
			PreparationTasks tasks, UploadReception reception) {
		this.pages = pages;
		this.drafts = drafts;
		this.preparation = preparation;
		this.publication = publication;
		this.tasks = tasks;
		this.reception = reception;
	}

	@GetMapping
	ModelAndView list() {
		return this.pages.list();
	}

	@PostMapping
	ModelAndView receive(@ModelAttribute PlanForm form, @RequestParam(required = false) @Nullable MultipartFile file,
			StaffMember member) {
		PlanFormReader reader = new PlanFormReader(form);
		Optional<PlanAct> act = reader.act();
		ReceivedFile received = new ReceivedFile("file", file, "plan", member.username());
		List<Refusal> refusals = new ArrayList<>(reader.refusals());
		act.ifPresent((read) -> refusals.addAll(this.drafts.refusals(read)));
		if (act.isEmpty() || !refusals.isEmpty()) {
			refusals.addAll(received.refusals());
			return this.pages.list(form, refusals);
		}
		return this.reception.receive(received, this.tasks.plan(act.get(), member.username(), form.dryRun()),
				(errors) -> this.pages.list(form, errors));
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable int number, @RequestParam(defaultValue = "1") int page, StaffMember member) {
		Optional<PlanVersionSummary> draft = this.drafts.find(number);
		if (draft.isEmpty()) {
			// A published version has a page that everybody sees.
			return new ModelAndView("redirect:/plans/" + number);
		}
		return this.pages.draft(draft.get(), Math.max(1, page), member, List.of());
	}

	@PostMapping("/{number}/publish")
	ModelAndView publish(@PathVariable int number, StaffMember member, RedirectAttributes flash) {
		PlanVersionSummary draft = find(number);
		List<Refusal> refusals = this.publication.publishPlan(draft, member.username());
		if (!refusals.isEmpty()) {
			return this.pages.draft(draft, 1, member, refusals);
		}
		flash.addFlashAttribute("message", "plan.published");
		return new ModelAndView("redirect:/staff/plans");
	}

	/** Computes the preview again, after other village data has been published. */
	@PostMapping("/{number}/renew")
	String renew(@PathVariable int number) {
		this.preparation.renew(find(number).number());
		return "redirect:/staff/plans/" + number;
	}

	@PostMapping("/{number}/discard")
	ModelAndView discard(@PathVariable int number, StaffMember member, RedirectAttributes flash) {
		find(number);
		this.drafts.discard(number, member.username());
		flash.addFlashAttribute("message", "plan.discarded");
		return new ModelAndView("redirect:/staff/plans");
	}

	private PlanVersionSummary find(int number) {
		return this.drafts.find(number).orElseThrow(() -> new NotFoundException("draft " + number));
	}

}
