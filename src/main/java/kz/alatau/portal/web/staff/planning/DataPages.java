package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.exposure.ExposureComparison;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.Publication;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.village.DataVersion;
import kz.alatau.portal.village.VillageDrafts;
import kz.alatau.portal.web.plan.ExposureTable;
import kz.alatau.portal.web.plan.ExposureTables;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages on which staff prepare village data. */
@Component
class DataPages {

	private static final int NEWEST = 20;

	private final VillageDrafts drafts;

	private final Publication publication;

	private final MasterPlan plan;

	private final Exposures exposures;

	private final ExposureComparison comparison;

	private final ExposureTables tables;

	DataPages(VillageDrafts drafts, Publication publication, MasterPlan plan, Exposures exposures,
			ExposureComparison comparison, ExposureTables tables) {
		this.drafts = drafts;
		this.publication = publication;
		this.plan = plan;
		this.exposures = exposures;
		this.comparison = comparison;
		this.tables = tables;
	}

	ModelAndView list(String kind, boolean dryRun, List<Refusal> errors) {
		var page = new DataListPage(kind, dryRun, new FormErrors(errors), this.drafts.all(),
				this.drafts.latestPublished(NEWEST));
		var modelAndView = new ModelAndView("planning/data", "page", page);
		modelAndView.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return modelAndView;
	}

	ModelAndView draft(DataVersion draft, StaffMember member, List<Refusal> tried) {
		List<Refusal> refusals = tried.isEmpty() ? this.publication.dataRefusals(draft, member.username()) : tried;
		var actions = new DraftActions("/staff/data/" + draft.number(), member.has(StaffRole.PUBLISHER),
				member.has(StaffRole.PLANNER), this.publication.isOutdated(draft), refusals);
		var page = new DataDraftPage(draft, exposure(draft), actions);
		var modelAndView = new ModelAndView("planning/data-draft", "page", page);
		modelAndView.setStatus(tried.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
		return modelAndView;
	}

	private @Nullable ExposureTable exposure(DataVersion draft) {
		return this.plan.current()
			.flatMap((version) -> this.exposures.of(version.number(), draft.number()))
			.map((after) -> this.tables.of(this.comparison.difference(this.exposures.inForce().orElse(null), after),
					draft.number()))
			.orElse(null);
	}

}
