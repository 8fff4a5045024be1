package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.web.notice.VillageNames.VillageName;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft with what belongs around it.
 *
 * @param number empty for a new draft
 * @param newer what somebody else has saved meanwhile, if so
 */
record NoticeFormPage(@Nullable NoticeNumber number, NoticeForm form, FormErrors errors, List<VillageName> villages,
		@Nullable NoticeView newer) {

	public List<LegalRegime> regimes() {
		return List.of(LegalRegime.values());
	}

	/** Where the form is sent to. */
	public String address() {
		return (this.number != null) ? "/staff/notices/" + this.number : "/staff/notices/new";
	}

	/** What somebody else has saved meanwhile, as the form would hold it. */
	public @Nullable NoticeForm newerForm() {
		return (this.newer != null) ? NoticeForm.of(this.newer) : null;
	}

}
