package kz.alatau.portal.web.staff.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.exposure.Preparation;
import kz.alatau.portal.exposure.Publication;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.village.DataVersion;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.village.VillageDrafts;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.staff.ReceivedFile;
import kz.alatau.portal.web.staff.UploadReception;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Villages, dwellings and fields: import a draft, look at it, publish or discard it. */
@Controller
@RequestMapping("/staff/data")
class DataDraftController {

	private final DataPages pages;

	private final VillageDrafts drafts;

	private final Preparation preparation;

	private final Publication publication;

	private final PreparationTasks tasks;

	private final UploadReception reception;

	DataDraftController(DataPages pages, VillageDrafts drafts, Preparation preparation, Publication publication,
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
		return this.pages.list(VillageDataKind.DWELLINGS.name(), false, List.of());
	}

	@PostMapping
	ModelAndView receive(@RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(required = false) @Nullable MultipartFile file, StaffMember member) {
		Optional<VillageDataKind> known = Arrays.stream(VillageDataKind.values())
			.filter((one) -> one.name().equals(kind))
			.findFirst();
		if (known.isEmpty()) {
			return this.pages.list(kind, dryRun, List.of(Refusal.of("dataKind", "data.form.kind")));
		}
		return this.reception.receive(new ReceivedFile("file", file, "data", member.username()),
				this.tasks.villageData(known.get(), member.username(), dryRun),
				(errors) -> this.pages.list(kind, dryRun, errors));
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable int number, StaffMember member) {
		return this.pages.draft(find(number), member, List.of());
	}

	@PostMapping("/{number}/publish")
	ModelAndView publish(@PathVariable int number, StaffMember member, RedirectAttributes flash) {
		DataVersion draft = find(number);
		List<Refusal> refusals = this.publication.publishData(draft, member.username());
		return refusals.isEmpty() ? done("data.published", flash) : this.pages.draft(draft, member, refusals);
	}

	/** Computes the preview again, after other data has been published. */
	@PostMapping("/{number}/renew")
	String renew(@PathVariable int number, StaffMember member) {
		find(number);
		return "redirect:/staff/data/" + this.preparation.rebase(number, member.username());
	}

	@PostMapping("/{number}/discard")
	ModelAndView discard(@PathVariable int number, StaffMember member, RedirectAttributes flash) {
		find(number);
		this.drafts.discard(number, member.username());
		return done("data.discarded", flash);
	}

	private static ModelAndView done(String message, RedirectAttributes flash) {
		flash.addFlashAttribute("message", message);
		return new ModelAndView("redirect:/staff/data");
	}

	private DataVersion find(int number) {
		return this.drafts.find(number)
			.filter(DataVersion::isDraft)
			.orElseThrow(() -> new NotFoundException("draft " + number));
	}

}
