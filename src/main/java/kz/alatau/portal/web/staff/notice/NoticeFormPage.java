package kz.alatau.portal.web.staff.notice;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeField;
import kz.alatau.portal.relocation.NoticeFile;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.TerritoryType;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.web.notice.VillageNames.VillageName;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft with what belongs around it.
 *
 * @param notice what is stored, empty for a new draft
 * @param newer what somebody else has saved meanwhile, if so
 * @param newerForm the same as the form would hold it
 */
record NoticeFormPage(@Nullable NoticeView notice, NoticeForm form, FormErrors errors, List<VillageName> villages,
		@Nullable NoticeView newer, @Nullable NoticeForm newerForm) {

	/** Whether the kind of notice has to say it. */
	public boolean needs(String field) {
		return this.form.kind().needs(NoticeField.valueOf(field));
	}

	/** The kinds to choose from. */
	public List<NoticeKind> kinds() {
		NoticeKind kind = this.form.kind();
		if (this.notice == null || NoticeKind.FIRST.contains(kind)) {
			return Arrays.stream(NoticeKind.values()).filter(NoticeKind.FIRST::contains).toList();
		}
		return (kind == NoticeKind.TERMINATION) ? List.of(kind)
				: List.of(NoticeKind.CORRECTION, NoticeKind.CHANGE_RESTART);
	}

	public List<LegalRegime> regimes() {
		return List.of(LegalRegime.values());
	}

	public List<Authority> authorities() {
		return List.of(Authority.values());
	}

	public List<Ground> grounds() {
		return List.of(Ground.values());
	}

	public List<TerritoryType> territories() {
		return List.of(TerritoryType.values());
	}

	public List<NoticeFile.Purpose> purposes() {
		return List.of(NoticeFile.Purpose.values());
	}

	public @Nullable NoticeEdition edition() {
		return (this.notice != null) ? this.notice.edition() : null;
	}

	/** Where the form is sent to. */
	public String address() {
		return (this.notice != null) ? "/staff/notices/" + this.notice.edition() : "/staff/notices/new";
	}

}
