package kz.alatau.portal.web.whatif;

import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.exposure.ZoneEdit;
import kz.alatau.portal.web.staff.FormErrors;
import kz.alatau.portal.web.whatif.ZoneChoices.Choices;
import org.jspecify.annotations.Nullable;

/**
 * The page with the question and its answer.
 *
 * @param choices the zones to choose from; empty until there is a plan
 * @param question as it was asked, if it was
 * @param answer empty where there is none
 */
public record WhatIfPage(WhatIfForm form, @Nullable Choices choices, WhatIfQuestion question,
		@Nullable WhatIfAnswer answer) {

	public FormErrors errors() {
		return new FormErrors(this.question.refusals());
	}

	public int farthest() {
		return ZoneEdit.FARTHEST;
	}

	public int widest() {
		return ZoneEdit.WIDEST;
	}

	public int mostCorners() {
		return PlanChange.MOST_CORNERS;
	}

	public int mostZones() {
		return PlanChange.MOST_ZONES;
	}

}
