package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.exposure.ExposureComparison;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.Publication;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanComparison;
import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.web.map.DifferenceMaps;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.plan.ExposureTable;
import kz.alatau.portal.web.plan.ExposureTables;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages on which staff prepare versions of the plan. */
@Component
class PlanPages {

	private final PlanDrafts drafts;

	private final Publication publication;

	private final MasterPlan plan;

	private final PlanComparison comparison;

	private final Exposures exposures;

	private final ExposureComparison exposureComparison;

	private final ExposureTables tables;

	private final VillageInventory inventory;

	private final DifferenceMaps maps;

	private final Sources sources;

	PlanPages(PlanDrafts drafts, Publication publication, MasterPlan plan, PlanComparison comparison,
			Exposures exposures, ExposureComparison exposureComparison, ExposureTables tables,
			VillageInventory inventory, DifferenceMaps maps, Sources sources) {
		this.drafts = drafts;
		this.publication = publication;
		this.plan = plan;
		this.comparison = comparison;
		this.exposures = exposures;
		this.exposureComparison = exposureComparison;
		this.tables = tables;
		this.inventory = inventory;
		this.maps = maps;
		this.sources = sources;
	}

	ModelAndView list() {
		return list(PlanForm.after(this.plan.current()), List.of());
	}

	ModelAndView list(PlanForm form, List<Refusal> errors) {
		var page = new PlanListPage(form, new FormErrors(errors), this.drafts.all(), this.plan.versions(),
				this.plan.current().orElse(null), this.sources.all());
		var modelAndView = new ModelAndView("planning/plans", "page", page);
		modelAndView.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return modelAndView;
	}

	/**
	 * A draft and what it changes.
	 * @param page of the zones, counted from 1
	 * @param tried what forbade the last try to publish it
	 */
	ModelAndView draft(PlanVersionSummary draft, int page, StaffMember member, List<Refusal> tried) {
		PlanDifference difference = (draft.supersedes() != null)
				? this.comparison.difference(draft.supersedes(), draft.number(), page - 1) : null;
		int pages = (difference != null) ? difference.pages() : 1;
		var view = new PlanDraftPage(draft, difference, page, pages, map(draft), exposure(draft),
				this.drafts.warning(draft).orElse(null), actions(draft, member, tried));
		var modelAndView = new ModelAndView("planning/plan-draft", "page", view);
		modelAndView.setStatus(tried.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
		return modelAndView;
	}

	private @Nullable MapPicture map(PlanVersionSummary draft) {
		return (draft.supersedes() != null) ? this.maps.difference(draft.supersedes(), draft.number()).orElse(null)
				: null;
	}

	private @Nullable ExposureTable exposure(PlanVersionSummary draft) {
		if (this.inventory.inForce().isEmpty()) {
			return null;
		}
		return this.exposures.of(draft.number(), this.inventory.inForce().getAsInt())
			.map((after) -> this.tables
				.of(this.exposureComparison.difference(this.exposures.inForce().orElse(null), after)))
			.orElse(null);
	}

	private DraftActions actions(PlanVersionSummary draft, StaffMember member, List<Refusal> tried) {
		List<Refusal> refusals = tried.isEmpty() ? this.publication.planRefusals(draft, member.username()) : tried;
		return new DraftActions("/staff/plans/" + draft.number(), member.has(StaffRole.PUBLISHER),
				member.has(StaffRole.PLANNER), this.publication.isOutdated(draft), refusals);
	}

}
